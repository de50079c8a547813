import { LocalDate, Status, agera2020, efforts, expectedEffects, themesOf } from '../../src/domain';
import { LaidActivity, layOutOne } from './layOut';
import { Reporter, SampleActivity, SampleReport, sampleRoles, sampleUnits } from './plan';
import { Random, createRandom } from './random';

const actions = [
  'Gemensam rutin för', 'Egenkontroll av', 'Utbildning i', 'Checklista för', 'Genomgång av', 'Mätning av', 'Förenklad dokumentation av',
  'Övning i', 'Uppföljning av', 'Tydligare ansvar för', 'Information till närstående om', 'Kollegialt stöd vid'
] as const;

const subjects = [
  'läkemedelshantering', 'fallförebyggande arbete', 'trycksår', 'nutrition', 'munhälsa', 'smärtskattning', 'palliativ vård', 'delegering',
  'hemgång från sjukhus', 'hjälpmedel', 'basal hygien', 'inkontinens', 'demensvård', 'bemötande', 'nattbemanning', 'introduktion av vikarier',
  'avvikelserapportering', 'sårvård', 'fysisk aktivitet', 'välfärdsteknik', 'journalföring', 'brytpunktssamtal', 'suicidprevention', 'syrgas i hemmet'
] as const;

const places = ['i alla team', 'på korttidsboendet', 'i hemtjänsten', 'på natten', 'på särskilt boende', 'i gruppbostäder', 'på helger', 'i rehabteamet'] as const;

const progress = ['Halva gruppen är klar.', 'Vi har börjat på två enheter.', 'Materialet är framtaget.', 'Går enligt plan.', 'Väntar på besked från regionen.'] as const;

const outcomes: readonly Status[] = ['ongoing', 'ongoing', 'ongoing', 'done', 'done', 'notStarted', 'paused', 'cancelled'];

const themeKeys = themesOf(agera2020).map(theme => theme.key);

/** Varied activities for trying a large plan; the same for the same count, seed and day. */
export function generateActivities(count: number, seed: number, today: LocalDate): LaidActivity[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => layOutOne(invent(random, index), `generated/${seed}/${index + 1}`, index, today));
}

function invent(random: Random, index: number): SampleActivity {
  const created = -random.between(100, 700);
  const start = created + random.between(5, 60);
  const subject = random.pick(subjects);
  return {
    title: `${random.pick(actions)} ${subject} ${random.pick(places)} (${index + 1})`,
    description: `Aktiviteten rör ${subject} och följs upp ${random.pick(['varje månad', 'varje kvartal', 'på ledningsmötet', 'på APT'])}.`,
    unit: random.next() < 0.1 ? undefined : random.pick(sampleUnits).code, theme: random.pick(themeKeys), roles: someRoles(random),
    effort: random.pick(efforts), effect: random.pick(expectedEffects),
    created, start, due: start + random.between(30, 900), reports: someReports(random, start)
  };
}

function someRoles(random: Random): string[] {
  const first = random.pick(sampleRoles).code;
  const second = random.pick(sampleRoles).code;
  return random.next() < 0.5 || first === second ? [first] : [first, second];
}

/** None, one or two reports, each on a day that has been. */
function someReports(random: Random, start: number): SampleReport[] {
  const outcome = random.pick(outcomes);
  if (outcome === 'notStarted' || start >= -2) return [];
  const by = random.pick<Reporter>(['karin.ahlgren', 'samira.haddad', 'jonas.wik']);
  const firstDay = random.between(start, -2);
  const first: SampleReport = { day: firstDay, by, status: 'ongoing', percent: random.between(1, 9) * 10, comment: random.pick(progress) };
  if (outcome === 'ongoing') return [{ ...first, needsHelp: random.next() < 0.15 }];
  const percent = outcome === 'done' ? 100 : first.percent;
  return [first, { day: random.between(firstDay, -1), by, status: outcome, percent, comment: closing[outcome] }];
}

const closing: Record<'done' | 'paused' | 'cancelled', string> = {
  done: 'Klart och infört.', paused: 'Pausad till efter årsskiftet.', cancelled: 'Avbruten, görs i stället av regionen.'
};
