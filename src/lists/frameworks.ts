import { Framework, Theme } from '../domain';
import { WriteOptions } from './repositories';
import { UnreadableRow } from './schema';

/** An edition that the site has, hidden themes included. */
export interface StoredEdition {
  framework: Framework;
  /** False: it was being stored when the connection broke or somebody stopped it; storing it again adds what is missing. */
  whole: boolean;
}

/** All editions of the site. */
export interface Frameworks {
  /** The key of the plan's edition. */
  present: string;
  /** By title; the plan's edition among them. */
  editions: StoredEdition[];
  unreadable: UnreadableRow[];
  rights: {
    /** Add and hide themes, store editions, choose the plan's. */
    change: boolean;
  };
}

/** A theme of the municipality's own, to be added at the end of an area. */
export interface NewTheme {
  edition: string;
  areaKey: string;
  title: string;
}

/** What becomes of a theme; `was`: the name that its new one was given upon. */
export type ThemeChange = { hidden: boolean } | { title: string; was: string };

export type StoreOutcome =
  | { result: 'stored' }
  /** The site has an edition under that key that says something else: nothing more was written, since rounds may have it. */
  | { result: 'differs' };

export type ChooseOutcome =
  | { result: 'chosen' }
  /** Somebody else has chosen another edition meanwhile; theirs stands. */
  | { result: 'conflict'; present: string };

/** Keeps the editions of the framework, their themes, and which one the plan has. Everybody reads them, plan owners write. Fails with PlanFailure. */
export interface FrameworkRepository {
  read(): Promise<Frameworks>;
  /** Adds a theme under the next free key. `taken` are keys that may not be given again; the same title in the same area again answers the theme that is there. */
  addTheme(theme: NewTheme, taken: string[]): Promise<Theme>;
  /**
   * Hides a theme, shows it again, or gives one of the municipality's own another name. Closed rounds keep the name that they were frozen with. Fails
   * with 'conflict' when somebody else has named it otherwise meanwhile, and with 'invalid', subject 'themes.title', for a theme of the edition itself.
   */
  setTheme(edition: string, themeKey: string, change: ThemeChange): Promise<Theme>;
  /** Stores an edition beside those that are there, its name last. Safe to do again after a broken connection: what is there stays, what is missing is added. */
  store(framework: Framework, options?: WriteOptions): Promise<StoreOutcome>;
  /** Makes a stored edition the plan's. Fails with 'notFound' when the site does not have the whole of it. */
  choose(seen: string, edition: string): Promise<ChooseOutcome>;
}
