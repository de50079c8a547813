import { scan } from './scan';
import { KnownIdentities, Place } from './types';

/** Units: those the site knows, also by the first part of their names, and homes that say themselves what they are. */
export function units(text: string, known: KnownIdentities): Place[] {
  const own = known.units.flatMap(patternsOf).flatMap(pattern => scan(text, pattern));
  return [...own, ...scan(text, home)].map(match => ({ kind: 'unit', start: match.index, end: match.index + match[0].length }));
}

const kindsOfHome = '(?:äldreboende|vård- och omsorgsboende|omsorgsboende|vårdboende|lss-boende|LSS-boende|boende|korttidsenhet|korttidsboende|korttids|gruppbostad|gruppboende|servicebostad|servicehus|demensboende|sjukhem|dagverksamhet|trygghetsboende|seniorboende|särskilda boende|stödboende)(?:t|et|en|s|ets|ens)?';
const home = new RegExp(`\\p{Lu}\\p{Ll}{2,24}s ${kindsOfHome}|(?:äldreboendet|omsorgsboendet|korttidsenheten|korttidsboendet|gruppbostaden|gruppboendet|servicebostaden|servicehuset|demensboendet|sjukhemmet) \\p{Lu}\\p{Ll}{3,24}s?`, 'gu');

/** Words that many units begin with, and that name none. */
const general = /^(?:norra|södra|östra|västra|nya|gamla|stora|lilla|palliativa|särskilda|kommunala|mobila|centrala|hela|övriga|hemtjänst\p{L}*|hemsjukvård\p{L}*|äldreomsorg\p{L}*|hälso-?|avdelning|enhet\p{L}*|team\p{L}*|grupp\p{L}*|korttids\p{L}*|dag\p{L}*|vård\p{L}*|lss|rehab\p{L}*|funktions\p{L}*|socialpsykiatri\p{L}*)$/iu;

function patternsOf(unit: string): RegExp[] {
  const name = unit.trim();
  if (name.length < 2) return [];
  const [head, ...rest] = name.split(/\s+/);
  const loose = name.split(/[\s-]+/).map(escaped).join('[\\s-]{1,2}');
  const whole = rest.length > 0 ? new RegExp(`${loose}(?:et|en|t|n)?s?`, 'giu') : new RegExp(`${escaped(name)}s?`, 'gu');
  const stem = head.replace(/s$/, '');
  return rest.length > 0 && stem.length > 3 && /^\p{Lu}\p{Ll}/u.test(head) && !general.test(stem) && !general.test(head) ? [whole, new RegExp(`${escaped(stem)}s?`, 'gu')] : [whole];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, letter => `\\${letter}`);
}
