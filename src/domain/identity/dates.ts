import { after, before, scan } from './scan';
import { Place } from './types';

/** Days: exact enough to find an event in somebody's calendar. A month, a quarter, a weekday or a time of day alone is none. */
export function dates(text: string): Place[] {
  return [
    ...scan(text, dayAndMonth), ...scan(text, dayInWords), ...scan(text, feast), ...scan(text, numericDay, match => isNumericDay(match)),
    ...scan(text, slashed, match => isSlashed(text, match)), ...scan(text, packed, match => isPacked(text, match)),
    ...scan(text, ordinal), ...scan(text, bareDay, match => isBareDay(text, match))
  ].map(match => ({ kind: 'date', start: match.index, end: match.index + match[0].length }));
}

const weekday = '(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en|s|ens)?)?\\.?,? )?';
const fullMonth = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
/** The full stop after a whole name ends the sentence. */
const month = `(?:${fullMonth}|(?:jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?)`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
const ending = '(?::?[ea])?';
const year = '(?:,? (?:år )?(?:19|20)\\d{2}| ?-\\d{2}| \\d{2}(?! ))?';
const more = `(?: ?(?:-|till|och|eller|/|,) ?(?:den )?${day}${ending}){0,4}`;
const dayAndMonth = new RegExp(`${weekday}(?:den )?${day}${ending}\\.?${more} ?(?:i )?${month}${year}`, 'gi');

const ordinalWord = '(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde'
  + '|tjugonde|tjugo ?(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|trettionde|trettio ?första)';
const dayInWords = new RegExp(`${weekday}(?:den )?${ordinalWord} (?:${fullMonth})${year}`, 'gi');
const feast = /(?:jul|nyårs|midsommar|påsk|pingst)(?:afton|dag)(?:en)?(?: (?:19|20)\d{2})?|(?:annandag(?:en)? (?:jul|påsk)|långfredag(?:en)?|skärtorsdag(?:en)?|trettondag(?:en|s)?(?:afton| jul)?|valborgsmässoafton|nationaldagen|luciadagen|alla helgons dag)(?: (?:19|20)\d{2})?/gi;

const numericDay = new RegExp(
  `${weekday}(?:den )?(?:(?:19|20)\\d{2}([-/.])(?:0?[1-9]|1[0-2])\\1${day}|${day}([-/.])(?:0?[1-9]|1[0-2])\\2(?:(?:19|20)\\d{2}|\\d{2})|\\d{2}-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01]))(?![./-]\\d|:)`, 'gi'
);

/** "1.2.14" is a heading's number, "1.2.2026" a day. */
function isNumericDay(match: RegExpExecArray): boolean {
  return !/^\d\.\d\.\d\d$/.test(match[0]);
}

const slashed = new RegExp(`${weekday}(?:den )?${day}(?: ?- ?${day})?/(?:0?[1-9]|1[0-2])(?:(?: |-| -|/)(?:20\\d{2}|\\d{2}))?(?![/\\d]|[.,]\\d)`, 'gi');
const fractions = /^(?:1\/[2-9]|2\/3|3\/4|24\/7|1\/1)$/;
const scoreWords = /(?:vas|nrs|smärt|skatt|poäng|score|skala|gcs|mna|risk|nivå|styrka|klass|kvot|dos|andel)[\p{L}\d:=.,/ -]{0,40}$/u;
const shareWords = /^ ?(?:av|tablett|tabl|tbl|dos|glas|portion|poäng|p\b|delar|mg|ml|st|dygn|varv|tim|påse|del\b)/;
const dayWords = /(?:den|sedan|från|till|och|on|dag|dagen|datum|daterad|t\.o\.m\.|tom|fr\.o\.m\.|from|\p{L}{3,}(?:ningen|ning|besöket|besök|mötet|möte|samtalet|samtal|skedde|inträffade)|kom)\s*$/u;

function isSlashed(text: string, match: RegExpExecArray): boolean {
  const lead = before(text, match.index, 48);
  if (/[\d./]$/.test(lead) || /^[-.,]?\d/.test(after(text, match.index + match[0].length, 2))) return false;
  if (!/^\d/.test(match[0]) || /(?:20\d{2}|[-/ ]\d{2})$/.test(match[0].replace(/^\d+\/\d+$/, ''))) return true;
  if (shareWords.test(after(text, match.index + match[0].length, 12)) || scoreWords.test(lead)) return false;
  return !fractions.test(match[0]) || dayWords.test(lead);
}

const packed = /(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))/g;
const articleWords = /(?:artikel|art|vara|varu|npl|batch|lot|serie|produkt|best|order|faktura|beställning|ref|id|nr|nummer|kod|sku|ean)[\p{L}.-]*[\s:.]*$/u;
const bornWords = /(?:den|född|föddes|f\.?|datum|daterad|sedan|från|till|och|dag|fick|insatt|utsatt)[\s:.]*$/;

/** Eight digits are a day unless they are called something else; six only where they are called one. */
function isPacked(text: string, match: RegExpExecArray): boolean {
  const lead = before(text, match.index, 24);
  if (/[\d./:-]$/.test(lead) || /^[-./:]\d/.test(after(text, match.index + match[0].length, 2)) || articleWords.test(lead)) return false;
  return match[0].length === 8 || bornWords.test(lead);
}

const ordinal = new RegExp(`${weekday}den ${day}:[ea](?! (?:gången|dosen|dagen|personen|våningen|tabletten|timmen|veckan|upplagan|försöket|kapitlet|paragrafen))`, 'gi');
const bareDay = new RegExp(`((?:i |på )?(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|s|ens)? )?den ${day}`, 'gi');

/** "den 12" ends a clause or comes after a weekday; "den 12 timmar långa" does not. */
function isBareDay(text: string, match: RegExpExecArray): boolean {
  const next = after(text, match.index + match[0].length, 14);
  if (match[1]) return !/^[.,:]?\d/.test(next);
  return /^(?:[.,;!?)](?!\d)|$|\s(?:kl|fick|kom|föll|ringde|skrevs|hade|upptäcktes|inträffade|opererades|flyttade|avled|dog|samma månad|i månaden|denna månad)\b)/.test(next);
}
