import { camlInvalid } from '../http/errors';
import { Element } from '../fields/xml';
import { readMoment, siteDay } from '../fields/time';

/** What a CAML value can depend on. */
export interface CamlContext {
  /** Id of who asks, for `<UserID/>`. */
  userId: number;
  /** The tenant's clock, for `<Today/>` and `<Now/>`. */
  now: string;
}

/** A `<Value>` as text; `<UserID/>`, `<Today OffsetDays="-7"/>` and `<Now/>` filled in. */
export function valueText(value: Element, { userId, now }: CamlContext): string {
  const [inner] = value.children;
  if (!inner) return value.text;
  switch (inner.name) {
    case 'UserID': return String(userId);
    case 'Now': return now;
    case 'Today': return siteDay(now, Number(inner.attributes.OffsetDays ?? inner.attributes.Offset ?? 0));
    default: throw camlInvalid();
  }
}

/** A day's first moment and that of the next, in UTC; CAML compares days unless it is told to include the time. */
export function dayOf(text: string): { from: string; to: string } {
  const at = readMoment(text.replace(' ', 'T'));
  if (at === undefined) throw camlInvalid();
  return { from: readMoment(siteDay(at))!, to: readMoment(siteDay(at, 1))! };
}
