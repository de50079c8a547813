import { ExampleText, KeptFind, Reply, careKinds, cleanText, writtenParts } from '../../../domain/learning';
import { UnsentWrites } from '../../../lists';
import type { Work } from './values';

/** What of a draft stands on this computer and not in the list, part by part, with what stood in the list when it was written. */
export interface KeptHere {
  mine: Partial<ExampleText>;
  base: Partial<ExampleText>;
  /** All reasons and replies, when some of them are here alone. */
  kept?: KeptFind[];
  replies?: Reply[];
}

/** Keeps what is not in the list yet on this computer, for its writer alone. */
export interface HereKeeper {
  read(): KeptHere | undefined;
  /** Forgets it when nothing differs. False when the browser keeps nothing. */
  keep(work: Work, stored: Work): boolean;
  forget(): void;
}

const prefix = 'learning-draft/';
const parts: readonly (keyof ExampleText)[] = [...writtenParts, 'themes', 'careKinds'];

export function hereKeeper(unsent: UnsentWrites, draftKey: string, clock: () => Date): HereKeeper {
  const key = `${prefix}${draftKey}`;
  return {
    read: () => parsed(unsent.all().find(write => write.key === key)?.content),
    keep: (work, stored) => {
      const content = differences(work, stored);
      if (Object.keys(content.mine).length === 0 && !content.kept && !content.replies) {
        unsent.forget(key);
        return true;
      }
      return unsent.keep({ key, kind: 'draft', at: clock().toISOString(), content });
    },
    forget: () => unsent.forget(key)
  };
}

function differences(work: Work, stored: Work): KeptHere {
  const own = parts.filter(part => !isSame(work.content[part], stored.content[part]));
  const of = ({ content }: Work): Partial<ExampleText> => Object.fromEntries(own.map(part => [part, content[part]]));
  return {
    mine: of(work), base: of(stored), ...(isSame(work.kept, stored.kept) ? {} : { kept: work.kept }), ...(isSame(work.replies, stored.replies) ? {} : { replies: work.replies })
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' ? cleanText(one) === cleanText(other) : JSON.stringify(one) === JSON.stringify(other);
}

/** Drafts that have something on this computer alone, with the title that is here. */
export function keptDrafts(unsent: UnsentWrites): { key: string; title: string }[] {
  return unsent.all().filter(({ key, kind }) => kind === 'draft' && key.startsWith(prefix)).map(({ key, content }) => ({ key: key.slice(prefix.length), title: parsed(content)?.mine.title ?? '' }));
}

function parsed(content: unknown): KeptHere | undefined {
  const { mine, base, kept, replies } = (content ?? {}) as Record<string, unknown>;
  if (mine === undefined) return undefined;
  const rows = <T extends { text: string }>(value: unknown, ...texts: (keyof T)[]): T[] => (value as T[]).filter(row => ['text', ...texts].every(name => typeof row?.[name as keyof T] === 'string'));
  return {
    mine: textsOf(mine), base: textsOf(base), ...(Array.isArray(kept) ? { kept: rows<KeptFind>(kept, 'part', 'kind', 'reason', 'at') } : {}),
    ...(Array.isArray(replies) ? { replies: rows<Reply>(replies, 'reviewKey', 'at') } : {})
  };
}

function textsOf(value: unknown): Partial<ExampleText> {
  const given = (value ?? {}) as Record<string, unknown>;
  const texts = writtenParts.filter(part => typeof given[part] === 'string').map(part => [part, given[part]]);
  const keys = (['themes', 'careKinds'] as const).filter(part => Array.isArray(given[part])).map(part => [part, keysOf(given[part] as unknown[], part)]);
  return Object.fromEntries([...texts, ...keys]) as Partial<ExampleText>;
}

function keysOf(keys: unknown[], part: 'themes' | 'careKinds'): unknown[] {
  return keys.filter(key => typeof key === 'string' && (part === 'themes' || (careKinds as readonly string[]).includes(key)));
}
