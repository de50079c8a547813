import { StoragePort, UnsentOwner, isFull } from './unsent';

/** The unit that somebody says is their own, on one computer. */
export interface OwnUnit {
  /** Its id in the site's register; undefined while none is chosen. */
  read(): number | undefined;
  /** False when the browser keeps nothing: the choice then holds until the page is left. */
  choose(unitId: number): boolean;
}

/** Keeps it for one user of one site: whoever else uses the computer has another place. */
export function createOwnUnit(storage: StoragePort, { tenant, site, login }: UnsentOwner): OwnUnit {
  const place = ['handlingsplan', 'unit', tenant, site, login].map(part => encodeURIComponent(part.toLowerCase())).join('/');
  return {
    read: () => {
      const id = Number(storage.getItem(place));
      return Number.isInteger(id) && id > 0 ? id : undefined;
    },
    choose: unitId => {
      try {
        storage.setItem(place, String(unitId));
        return true;
      } catch (failure) {
        if (isFull(failure)) return false;
        throw failure;
      }
    }
  };
}
