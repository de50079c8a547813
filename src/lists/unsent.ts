/** Where a browser keeps texts; `localStorage` fits. */
export interface StoragePort {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whose writes they are. What one person has typed is never read for another on the same computer. */
export interface UnsentOwner {
  /** For example `https://bjorkvik.sharepoint.com`. */
  tenant: string;
  /** Server-relative, for example `/sites/insidan`. */
  site: string;
  /** The login name, not the id: ids are given anew on every site. */
  login: string;
}

/** What waits to be sent, and drafts: what somebody is still typing. */
const kinds = ['change', 'report', 'draft'] as const;
export type UnsentKind = (typeof kinds)[number];

/** A write that has not reached the lists yet, as plain data. */
export interface UnsentWrite {
  /** The client key of an addition, or the row of a change; a newer write under the same key takes the place of the older. */
  key: string;
  kind: UnsentKind;
  /** When it was typed. */
  at: string;
  /** What its feature needs to send it: parsed there, when it is taken up again. */
  content: unknown;
}

export interface UnsentWrites {
  /** The user's own, the oldest first. What cannot be read is left where it is and not shown. */
  all(): UnsentWrite[];
  /** Keeps a write. False when the browser has no room or keeps nothing: the view must then say so. */
  keep(write: UnsentWrite): boolean;
  /** Forgets a write that has arrived, or that the user gave up. */
  forget(key: string): void;
}

/** The one place in the browser where an owner's writes are kept; each part is escaped, so no owner's place is part of another's. */
export function unsentKey({ tenant, site, login }: UnsentOwner): string {
  return ['handlingsplan', 'unsent', tenant, site, login].map(part => encodeURIComponent(part.toLowerCase())).join('/');
}

/** The unsent writes of one user on one site. Reads and writes only that user's own place. */
export function createUnsentWrites(storage: StoragePort, owner: UnsentOwner): UnsentWrites {
  const place = unsentKey(owner);
  const all = (): UnsentWrite[] => readWrites(storage.getItem(place));
  const store = (writes: UnsentWrite[]): boolean => {
    try {
      if (writes.length === 0) storage.removeItem(place);
      else storage.setItem(place, JSON.stringify(writes));
      return true;
    } catch (failure) {
      if (isFull(failure)) return false;
      throw failure;
    }
  };
  return {
    all,
    keep: write => store([...all().filter(({ key }) => key !== write.key), write]),
    forget: key => void store(all().filter(write => write.key !== key))
  };
}

/**
 * The browser's own storage, asked for on each use: a browser that may keep nothing refuses it as soon as it is named.
 * Such a browser has nothing kept, and `keep` says that nothing will be.
 */
export function browserStorage(page: { readonly localStorage: StoragePort } = window): StoragePort {
  return {
    getItem: key => {
      try {
        return page.localStorage.getItem(key);
      } catch (failure) {
        if (isFull(failure)) return null;
        throw failure;
      }
    },
    setItem: (key, value) => page.localStorage.setItem(key, value),
    removeItem: key => page.localStorage.removeItem(key)
  };
}

/** What browsers throw when there is no room, or when the user forbids them to keep anything. */
export function isFull(failure: unknown): boolean {
  return /quota|security/i.test((failure as Partial<Error> | null)?.name ?? '');
}

function readWrites(text: string | null): UnsentWrite[] {
  if (!text) return [];
  const value = parsed(text);
  return Array.isArray(value) ? value.filter(isWrite) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

function isWrite(value: unknown): value is UnsentWrite {
  const { key, kind, at } = (value ?? {}) as Partial<UnsentWrite>;
  return typeof key === 'string' && kinds.some(known => known === kind) && typeof at === 'string';
}
