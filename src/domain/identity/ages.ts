import { after, before, scan } from './scan';
import { Place } from './types';

/** Whoever is born this year or earlier is taken for older than 89: by the time a text is written they are, or soon will be. */
const youngestBirthYear = 1937;

/** Ages over 89, and years of birth that tell one. */
export function ages(text: string): Place[] {
  return [...scan(text, inDigits, match => isAge(text, match)), ...scan(text, inWords, match => isAge(text, match)), ...scan(text, called), ...scan(text, born, isOld)]
    .map(match => ({ kind: 'age', start: match.index, end: match.index + match[0].length }));
}

const over89 = '(?:9\\d|1[01]\\d)';
const written = '(?:nittio(?: ?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio))?|(?:ett ?)?hundra(?: ?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio))?)';
const years = '(?:[- ]?(?:åriga|årige|årig|årigt|åringen|åringens|åringar|åring|årsåldern|årsdag|årsdagen)| års ålder| år(?: gammal| gamla?| ung)?|-års(?:åldern|dag|dagen)|år)';
const inDigits = new RegExp(`${over89}(?:[,.]5|½)?${years}`, 'gi');
const inWords = new RegExp(`${written}${years}`, 'gi');
const called = new RegExp(`(?:ålder|åldern|fyllt|fyller|fyllde|fylla)(?:[:=]| var| är)? ?(?:${over89}|nittio(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)(?: ?år(?: gammal)?)?(?![.,]?\\d| ?%)`, 'gi');
const born = /(?:född|föddes|födda|f\.|f(?= \d{4})|årgång|årskull|födelseår(?:et)?)(?: ?:)? ?(?:år )?(?:((?:18|19)\d{2})|[-'’]?(\d{2}))(?![-\d/]|[.:]\d| ?%)/gi;

/** Not how long something lasts or how long ago it was, nor an age that a group is drawn by. */
function isAge(text: string, match: RegExpExecArray): boolean {
  const lead = before(text, match.index, 26);
  const next = after(text, match.index + match[0].length, 10);
  if (/\d[.,]?$|\d ?- ?$/.test(lead) || /^ (?:sedan|framåt|bakåt)/.test(next)) return false;
  if (/(?:^|\s)på $/.test(lead)) return !/^(?:100|hundra|ett ?hundra)\D/i.test(match[0]);
  return !/(?:^|\s)(?:i|om|de senaste|under|efter) $/.test(lead) || /ålder|åring|årig|dag/i.test(match[0]);
}

function isOld(match: RegExpExecArray): boolean {
  const year = match[1] ? Number(match[1]) : 1900 + Number(match[2]);
  return year >= 1890 && year <= youngestBirthYear && !(match[2] && /^f\.?\s/i.test(match[0]) && Number(match[2]) < 10);
}
