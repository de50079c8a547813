import { ExampleText, WrittenPart, cleanText, writtenParts } from '../../../domain/learning';
import { UnsentWrites } from '../../../lists';

/** What of a draft stands on this computer and not in the list, part by part, with what stood in the list when it was typed. */
export interface KeptHere {
  mine: Partial<Record<WrittenPart, string>>;
  base: Partial<Record<WrittenPart, string>>;
}

/** Keeps what is not in the list yet on this computer, for its writer alone. */
export interface HereKeeper {
  read(): KeptHere | undefined;
  /** Forgets it when nothing differs. False when the browser keeps nothing. */
  keep(content: ExampleText, stored: ExampleText): boolean;
  forget(): void;
}

const prefix = 'learning-draft/';

export function hereKeeper(unsent: UnsentWrites, draftKey: string, clock: () => Date): HereKeeper {
  const key = `${prefix}${draftKey}`;
  return {
    read: () => parsed(unsent.all().find(write => write.key === key)?.content),
    keep: (content, stored) => {
      const parts = writtenParts.filter(part => cleanText(content[part]) !== cleanText(stored[part]));
      if (parts.length === 0) {
        unsent.forget(key);
        return true;
      }
      const of = (text: ExampleText): KeptHere['mine'] => Object.fromEntries(parts.map(part => [part, text[part]]));
      return unsent.keep({ key, kind: 'draft', at: clock().toISOString(), content: { mine: of(content), base: of(stored) } });
    },
    forget: () => unsent.forget(key)
  };
}

/** Keys of drafts that have something on this computer alone. */
export function keptDraftKeys(unsent: UnsentWrites): string[] {
  return unsent.all().filter(({ key, kind }) => kind === 'draft' && key.startsWith(prefix)).map(({ key }) => key.slice(prefix.length));
}

function parsed(content: unknown): KeptHere | undefined {
  const { mine, base } = (content ?? {}) as Partial<KeptHere>;
  const texts = (value: unknown): KeptHere['mine'] =>
    Object.fromEntries(writtenParts.flatMap(part => {
      const text = ((value ?? {}) as Record<string, unknown>)[part];
      return typeof text === 'string' ? [[part, text]] : [];
    }));
  return mine === undefined ? undefined : { mine: texts(mine), base: texts(base) };
}

