import { addresses } from './addresses';
import { ages } from './ages';
import { caseNumbers } from './cases';
import { contacts } from './contacts';
import { dates } from './dates';
import { names } from './names';
import { personNumbers } from './personNumbers';
import { plainText } from './plainText';
import { Find, IdentityKind, KnownIdentities, Place } from './types';
import { units } from './units';

/** One line for each that looks for something. */
const finders: readonly ((text: string, known: KnownIdentities) => Place[])[] = [personNumbers, contacts, caseNumbers, addresses, dates, ages, units, names];

const blocking: ReadonlySet<IdentityKind> = new Set(['personalNumber', 'coordinationNumber', 'reserveNumber']);

/**
 * What may give a person away in a text, sorted by place, never overlapping. Where two finds overlap, the one that blocks stays, then the longer, then the
 * first of the finders. A pure function: nothing is kept, logged or sent.
 */
export function findIdentities(text: string, known: KnownIdentities): Find[] {
  const plain = plainText(text);
  const places = finders.flatMap(find => find(plain.text, known)).filter(place => place.end > place.start);
  return apart(places).map(({ kind, start, end }) => {
    const place = plain.original(start, end);
    return { kind, text: text.slice(place.start, place.end), ...place, blocks: blocking.has(kind) };
  });
}

/** The places that stay when the weightier of two that overlap is kept, in order. */
function apart(places: Place[]): Place[] {
  const weighty = places.map((place, order) => ({ place, order })).sort((a, b) => weight(b.place) - weight(a.place) || length(b.place) - length(a.place) || a.order - b.order);
  const taken = new Taken();
  return weighty.map(({ place }) => place).filter(place => taken.take(place)).sort((a, b) => a.start - b.start);
}

function weight({ kind }: Place): number {
  return blocking.has(kind) ? 1 : 0;
}

function length({ start, end }: Place): number {
  return end - start;
}

/** The units of a text that are taken. */
class Taken {
  private readonly units = new Set<number>();

  /** Takes a span unless a part of it is taken. */
  public take({ start, end }: Place): boolean {
    for (let at = start; at < end; at++) if (this.units.has(at)) return false;
    for (let at = start; at < end; at++) this.units.add(at);
    return true;
  }
}
