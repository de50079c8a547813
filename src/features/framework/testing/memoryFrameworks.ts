import { Framework, Theme, agera2020, foldText, themesOf } from '../../../domain';
import { ownThemeKey } from '../../../domain/framework/edit';
import { isSameEdition } from '../../../domain/framework/editions';
import { FrameworkRepository, PlanFailure, StoredEdition, ThemeChange } from '../../../lists';

type Kind = keyof FrameworkRepository;

/** A site's editions in memory; it keeps the rules of the lists. */
export class MemoryFrameworks {
  public readonly editions: StoredEdition[];
  public present: string;
  /** What the next calls of a kind fail with, the first first. */
  public readonly failures: Partial<Record<Kind, Error[]>> = {};
  public readonly calls: Kind[] = [];

  public constructor(framework: Framework = agera2020) {
    this.editions = [{ framework, whole: true }];
    this.present = framework.edition;
  }

  /** The site as somebody sees it; who is no plan owner reads. */
  public as(owner: boolean): FrameworkRepository {
    const call = async <T>(kind: Kind, work: () => T, writes: boolean = true): Promise<T> => {
      this.calls.push(kind);
      const failure = this.failures[kind]?.shift() ?? (writes && !owner ? new PlanFailure('forbidden') : undefined);
      if (failure) {
        if (kind === 'store') this.storeHalf();
        throw failure;
      }
      return work();
    };
    return {
      read: () => call('read', () => ({ present: this.present, editions: [...this.editions], unreadable: [], rights: { change: owner } }), false),
      addTheme: ({ edition, areaKey, title }, taken) => call('addTheme', () => this.addTheme(edition, areaKey, title.trim(), taken)),
      setTheme: (edition, key, change) => call('setTheme', () => this.setTheme(edition, key, change)),
      store: (framework, options = {}) => {
        this.begun = framework;
        return call('store', () => this.store(framework, options.onProgress));
      },
      choose: (seen, edition) => call('choose', () => {
        if (this.present !== seen && this.present !== edition) return { result: 'conflict', present: this.present };
        this.present = edition;
        return { result: 'chosen' };
      })
    };
  }

  private begun: Framework | undefined;

  private storeHalf(): void {
    if (this.begun && !this.find(this.begun.edition)) this.editions.push({ framework: { ...this.begun, title: this.begun.edition, areas: this.begun.areas.slice(0, 1) }, whole: false });
  }

  private find(edition: string): StoredEdition | undefined {
    return this.editions.find(({ framework }) => framework.edition === edition);
  }

  private put(framework: Framework): void {
    const at = this.editions.findIndex(each => each.framework.edition === framework.edition);
    this.editions.splice(at < 0 ? this.editions.length : at, at < 0 ? 0 : 1, { framework, whole: true });
  }

  private store(framework: Framework, onProgress: (progress: { done: number; total: number }) => void = () => undefined): { result: 'stored' | 'differs' } {
    const there = this.find(framework.edition);
    if (there?.whole && !isSameEdition(there.framework, framework)) return { result: 'differs' };
    const total = framework.areas.length + themesOf(framework).length;
    onProgress({ done: total, total });
    this.put(framework);
    return { result: 'stored' };
  }

  private change(edition: string, areaKey: string, change: (themes: Theme[]) => Theme[]): void {
    const there = this.find(edition)?.framework;
    if (!there) throw new PlanFailure('notFound', { subject: 'themes' });
    this.put({ ...there, areas: there.areas.map(area => (area.key === areaKey ? { ...area, themes: change(area.themes) } : area)) });
  }

  private addTheme(edition: string, areaKey: string, title: string, taken: string[]): Theme {
    const keys = this.editions.flatMap(({ framework }) => themesOf(framework));
    const same = keys.find(theme => theme.areaKey === areaKey && foldText(theme.title) === foldText(title));
    if (same) return same;
    const theme: Theme = { key: ownThemeKey(areaKey, [...taken, ...keys.map(({ key }) => key)]), areaKey, title };
    this.change(edition, areaKey, themes => [...themes, theme]);
    return theme;
  }

  private setTheme(edition: string, themeKey: string, change: ThemeChange): Theme {
    const theme = themesOf(this.find(edition)?.framework ?? { edition, title: '', areas: [] }).find(({ key }) => key === themeKey);
    if (!theme) throw new PlanFailure('notFound', { subject: 'themes' });
    const { hidden = false, ...rest } = theme;
    if ('title' in change && change.was !== theme.title) throw new PlanFailure('conflict', { subject: 'themes' });
    const isHidden = 'hidden' in change ? change.hidden : hidden;
    const changed: Theme = { ...rest, ...('title' in change ? { title: change.title.trim() } : {}), ...(isHidden ? { hidden: true } : {}) };
    this.change(edition, theme.areaKey, themes => themes.map(each => (each.key === themeKey ? changed : each)));
    return changed;
  }
}
