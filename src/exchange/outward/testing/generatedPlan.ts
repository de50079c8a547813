import { Activity, PlanData, Role, Unit, agera2020, efforts, expectedEffects, splitActivityText, statuses, themesOf } from '../../../domain';
import { makeActivity, makePlanData } from '../../../domain/testing/samples';

/** The same numbers for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const units: Unit[] = [
  { id: 1, code: 'ÄO', name: 'Äldreomsorg' }, { id: 2, code: 'AO', name: 'Avlösning' }, { id: 3, code: 'HSO', name: 'Hälso- och sjukvård' }
];
const people = [{ id: 11, name: 'Karin Ahlgren' }, { id: 12, name: 'Samira Haddad' }, { id: 13, name: 'Jonas Wik' }];
const roles: Role[] = [
  { id: 21, code: 'MAS', name: 'Medicinskt ansvarig sjuksköterska', people: [people[0]] },
  { id: 22, code: 'EC ÄO', name: 'Enhetschef äldreomsorg', people: [people[1]] },
  { id: 23, code: 'KU', name: 'Kvalitetsutvecklare', people: [] },
  { id: 24, code: 'Stöd till chefer, natt', name: 'Stöd till chefer, natt', people: [people[2]] },
  { id: 25, code: '@Trygg-teamet', name: '@Trygg-teamet', people: [] },
  { id: 26, code: 'VC HSL', name: 'VC HSL', people: [] }
];

/** Texts that have broken documents before: formulas, separators, quotes, markup, other scripts, lines, emoji. */
const oddTexts = [
  '=1+1', '=HYPERLINK("http://example.org";"klicka")', '+46 70 ska svara', '-5 dagar', '@MAS kallar', "'=redan med apostrof", "''citat''", '"Hela" meningen',
  'semi;kolon; och, komma', 'flik här', 'a < b && c > d', '<b>fet</b> &amp; text', ']]> slut', 'عربي نص', 'Ωmega ≥ 5 – tankstreck', 'smile 😀 här', 'Å Ä Ö é', 'cmd|\' /C calc\'!A0', '100 %',
  'sep=;', '1.2 Numrerad', '• Punkt', '＝bred', 'TRUE', '2026-11-26', '007', '1e5'
];
const words = 'vård plan avvikelse chef natt lärande rutin uppföljning trygg hemgång läkemedel riskbedömning medarbetare patient närstående team möte'.split(' ');
const writtenResponsible = ['EC och VC samt berörda', 'Fråga fem anhöriga varje kvartal?', '- alla', 'Samordnare (bara dagtid,\nej helg)'];

interface Draw {
  upTo(count: number): number;
  oneOf<T>(values: readonly T[]): T;
  chance(of: number): boolean;
}

function drawFrom(next: () => number): Draw {
  const upTo = (count: number): number => Math.floor(next() * count);
  return { upTo, oneOf: values => values[upTo(values.length)], chance: of => next() < of };
}

function sentence({ upTo, oneOf }: Draw, length: number): string {
  const text = Array.from({ length: 1 + upTo(length) }, () => oneOf(words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function textOf(draw: Draw, at: number): Pick<Activity, 'title' | 'description'> {
  const odd = `${draw.oneOf(oddTexts)} ${at}`;
  switch (draw.upTo(5)) {
    case 0: return { title: odd, description: '' };
    case 1: return { title: `${sentence(draw, 6)} ${at}`, description: `${odd}\n${sentence(draw, 20)}\n\n${draw.oneOf(oddTexts)}` };
    case 2: return splitActivityText(`${Array.from({ length: 12 }, () => sentence(draw, 14)).join('. ')} ${at}`);
    case 3: return splitActivityText(`${'ordutanslut'.repeat(30)}${at} ${sentence(draw, 40)}`);
    default: return { title: `${sentence(draw, 10)} ${at}`, description: draw.chance(0.3) ? sentence(draw, 200) : '' };
  }
}

function responsibleOf(draw: Draw): Pick<Activity, 'roleIds' | 'people' | 'responsibleText'> {
  const several = <T>(values: T[]): T[] => values.filter(() => draw.chance(0.35));
  const named = draw.chance(0.7) ? several(roles).map(role => role.id) : [];
  const responsibleText = draw.chance(0.3) ? draw.oneOf(writtenResponsible) : '';
  // Words that name roles stand with those roles, as the import stores them.
  if (draw.chance(0.1)) return { roleIds: [26, 21], people: [], responsibleText: 'VC HSL\nMAS' };
  return { roleIds: named, people: draw.chance(0.2) ? several(people) : [], responsibleText };
}

function activityFrom(draw: Draw, at: number): Activity {
  const area = draw.oneOf(agera2020.areas);
  const theme = draw.chance(0.8) ? draw.oneOf(themesOf(agera2020).filter(known => known.areaKey === area.key)) : undefined;
  return makeActivity({
    id: at + 1, clientKey: `own-${at}`, ...textOf(draw, at), ...responsibleOf(draw), areaKey: area.key, themeKey: theme?.key,
    unitId: draw.chance(0.7) ? draw.oneOf(units).id : undefined,
    effort: draw.chance(0.8) ? draw.oneOf(efforts) : undefined, expectedEffect: draw.chance(0.8) ? draw.oneOf(expectedEffects) : undefined,
    statedPriority: draw.chance(0.1) ? 9 : undefined, status: draw.oneOf(statuses), percent: draw.upTo(101), needsHelp: at % 5 === 0,
    start: draw.chance(0.5) ? '2026-02-01' : undefined, due: draw.chance(0.5) ? '2026-11-30' : undefined
  });
}

/** A plan of many activities that nobody would write so, the same ones every time. */
export function generatedPlan(count: number, seed: number = 20261126): PlanData {
  const draw = drawFrom(numbersFrom(seed));
  return { ...makePlanData(Array.from({ length: count }, (_, at) => activityFrom(draw, at))), units, roles };
}
