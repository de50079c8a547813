import { Find } from './types';

/** What can be put in a find's place, by key; the words are in `src/loc/identity`. `remove` takes the find out of the text. */
export const rewordingKeys = [
  'remove', 'olderPerson', 'person', 'staff', 'nurse', 'firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter', 'inHighAge', 'home',
  'shortTermUnit', 'careHome', 'groupHome', 'homeCare', 'homeNursing', 'team', 'unit', 'vehicle'
] as const;
export type RewordingKey = typeof rewordingKeys[number];

/** A suggestion, in the same words wherever it is taken; what stands around it is for the writer to mend. */
export interface Rewording {
  readonly key: RewordingKey;
}

/** Suggestions for a find, the best first; always at least one. Numbers of persons can only be taken out. */
export function rewordings(find: Find): Rewording[] {
  return keysFor(find).map(key => ({ key }));
}

function keysFor({ kind, text, blocks }: Find): RewordingKey[] {
  if (blocks) return ['remove'];
  switch (kind) {
    case 'name': return ['olderPerson', 'person', 'nurse', 'staff'];
    case 'date': return [...quarterOf(text), 'remove'];
    case 'age': return ['inHighAge', 'remove'];
    case 'unit': return [unitOf(text)];
    case 'address': return ['home', 'remove'];
    case 'registrationNumber': return ['vehicle', 'remove'];
    default: return ['remove'];
  }
}

const quarters = ['firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter'] as const;
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The quarter of a day, where its month can be told; of several days, of the last. */
function quarterOf(text: string): RewordingKey[] {
  const month = monthOf(text.toLowerCase().replace(/\b(?:mån|tis|ons|tors|fre|lör|sön)\p{L}*/gu, ''));
  return month >= 1 && month <= 12 ? [quarters[Math.floor((month - 1) / 3)]] : [];
}

function monthOf(text: string): number {
  const named = /(?:^|[\s\d.:ea])(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*/u.exec(text);
  if (named) return months.indexOf(named[1]) + 1;
  const numeric = /(?:19|20)\d{2}[-/.]?(\d{1,2})[-/.]?\d{1,2}|\d{1,2}\s*[/.-](\d{1,2})|^\d{2}(\d{2})\d{2}$/.exec(text.trim());
  return Number(numeric?.[1] ?? numeric?.[2] ?? numeric?.[3] ?? 0);
}

const unitWords: readonly [RegExp, RewordingKey][] = [
  [/korttid/i, 'shortTermUnit'], [/grupp(?:bostad|boende)|servicebostad|lss/i, 'groupHome'], [/hemsjukvård|hemsjukvard/i, 'homeNursing'], [/hemtjänst/i, 'homeCare'],
  [/boende|sjukhem|äldre|hemmet|gården/i, 'careHome'], [/team/i, 'team']
];

/** What kind of unit its name says that it is. */
function unitOf(text: string): RewordingKey {
  return unitWords.find(([word]) => word.test(text))?.[1] ?? 'unit';
}
