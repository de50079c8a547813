import { ActivityText, Person, Role, Unit, foldText, priorityOf, splitActivityText } from '../../domain';
import type { RowPlace, SourceColumn, ToldStanding } from '../../exchange/inward';
import { CellRegister, Responsible, readCell } from '../../exchange/responsible';
import { ImportedActivity, Plan } from '../../lists';
import { ReportContext, firstReportOf, tellsProgress } from './firstReports';
import { KeyedRow, Reading } from './reading';

/** SharePoint's limit for a single line of text, in characters; codes and sources stand in such columns. */
const longestLine = 255;

/** How documents write that a row concerns the whole municipality. */
const wholeMunicipalityWords = new Set(['kommungemensamt', 'kommunovergripande', 'hela kommunen', 'gemensamt', 'gem.', 'alla', 'samtliga']);

/** A row of a register, as far as a document can name it. */
type Named = Pick<Unit, 'code' | 'name'>;

export interface Registers {
  units: Unit[];
  roles: Role[];
  /** People whom the plan knows: holders of roles, and those named on activities. */
  people: Person[];
}

/** The registers of a plan. */
export function registersOf({ units, roles, activities, archived }: Pick<Plan, 'units' | 'roles' | 'activities' | 'archived'>): Registers {
  const people = new Map([...roles, ...activities, ...archived].flatMap(row => row.people).map(person => [person.id, person]));
  return { units, roles, people: Array.from(people.values()) };
}

/** The understood rows that the plan does not have yet, in the document's order. */
export function newRowsOf({ rows, existing }: Pick<Reading, 'rows' | 'existing'>): KeyedRow[] {
  return rows.filter(row => !existing.has(row.clientKey));
}

/** The rows that the import writes: the new ones, and those whose first report an earlier import did not come to. */
export function rowsToWrite({ rows, existing, unfinished }: Pick<Reading, 'rows' | 'existing' | 'unfinished'>): KeyedRow[] {
  return rows.filter(row => !existing.has(row.clientKey) || unfinished.has(row.clientKey));
}

/** The unit's code that a row is stored under; '' for the whole municipality. `chosen` stands for rows that name none. */
export function unitCodeOf(row: Pick<KeyedRow, 'unit'>, chosen: string, units: Named[]): string {
  const written = row.unit.trim();
  if (!written) return chosen;
  if (wholeMunicipalityWords.has(foldText(written))) return '';
  return codeIn(units, written);
}

/** The register's own way to write a code or name; the document's when the register lacks it. */
function codeIn(register: Named[], written: string): string {
  return find(register, written)?.code ?? written.trim().replace(/\s+/g, ' ').slice(0, longestLine);
}

/** Codes compare without case and space, but with their letters: ÄO and AO are two units. */
function sameText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
}

function find<T extends Named>(register: T[], written: string): T | undefined {
  const wanted = sameText(written);
  return register.find(row => sameText(row.code) === wanted) ?? register.find(row => sameText(row.name) === wanted);
}

/** Who answers for a row: roles by the register's own codes, each once, people whom the plan knows, and words that say more. */
export function responsibleOf(row: Pick<KeyedRow, 'responsible' | 'responsibleText'>, register: CellRegister): Responsible {
  const { roles, ...rest } = readCell(row.responsibleText, row.responsible, register);
  return { ...rest, roles: distinct(roles.map(code => codeIn(register.roles, code))) };
}

function distinct(codes: string[]): string[] {
  return codes.filter((code, index) => codes.findIndex(other => sameText(other) === sameText(code)) === index);
}

/** The codes that rows use, in the order in which they come. */
export interface UsedCodes {
  units: string[];
  roles: string[];
}

export function codesOf(rows: KeyedRow[], chosenUnit: string, registers: Registers): UsedCodes {
  return {
    units: distinct(rows.map(row => unitCodeOf(row, chosenUnit, registers.units)).filter(Boolean)),
    roles: distinct(rows.flatMap(row => responsibleOf(row, registers).roles))
  };
}

/** Those of the codes that the registers lack; the import adds them. */
export function lackingCodes(used: UsedCodes, registers: Pick<Registers, 'units' | 'roles'>): UsedCodes {
  return {
    units: used.units.filter(code => !find(registers.units, code)),
    roles: used.roles.filter(code => !find(registers.roles, code))
  };
}

export interface AdditionContext extends ReportContext {
  registers: Registers;
  chosenUnit: string;
  /** The file's name, or what a pasted table is called. */
  sourceName: string;
  /** “Tab. 1, rad 4”. */
  placeText: (place: RowPlace) => string;
  /** “Frist enligt dokumentet: hösten 2026” */
  keptText: (column: SourceColumn, written: string) => string;
  standing: ReportContext['standing'] & {
    /** How the source of an activity ends whose document says how it goes. */
    mark: (told: ToldStanding) => string;
  };
}

/** A read row as it is stored, with what is reported on it. Units and roles are in the registers by now. */
export function toNewActivity(row: KeyedRow, context: AdditionContext): ImportedActivity {
  const { registers, chosenUnit, sourceName, placeText, keptText, standing } = context;
  const code = unitCodeOf(row, chosenUnit, registers.units);
  const responsible = responsibleOf(row, registers);
  const firstReport = firstReportOf(row, context);
  const computed = priorityOf(row.effort, row.expectedEffect)?.value;
  return {
    clientKey: row.clientKey,
    ...withKeptTexts(splitActivityText(row.activity), row, keptText),
    unitId: code ? find(registers.units, code)?.id : undefined,
    areaKey: row.areaKey,
    themeKey: row.themeKey,
    roleIds: responsible.roles.map(role => find(registers.roles, role)?.id).filter((id): id is number => id !== undefined),
    people: responsible.people.map(name => registers.people.find(person => person.name === name)).filter((person): person is Person => person !== undefined),
    responsibleText: responsible.text,
    effort: row.effort,
    expectedEffect: row.expectedEffect,
    statedPriority: row.statedPriority === computed ? undefined : row.statedPriority,
    start: row.start,
    due: row.due,
    source: sourceText(sourceName, `${placeText(row.place)}${tellsProgress(row.standing) ? standing.mark(row.standing) : ''}`),
    ...(firstReport ? { firstReport } : {})
  };
}

/** Words that could not be read, and what is said of an activity that gets no report, go last in the description, so that nothing is lost. */
function withKeptTexts(text: ActivityText, { remarks, standing }: KeyedRow, keptText: AdditionContext['keptText']): ActivityText {
  const kept = remarks.flatMap(remark => (remark.kind === 'dayUnreadable' || remark.kind === 'standingUnreadable' ? [keptText(remark.column, remark.written)] : []));
  const said = standing?.text;
  if (said && !tellsProgress(standing)) kept.push(keptText('followUp', said));
  return { ...text, description: [text.description, ...kept].filter(Boolean).join('\n') };
}

/** The place is what leads back to the row, so a long file name gives way. */
function sourceText(name: string, place: string): string {
  const room = longestLine - place.length - 2;
  const short = name.length > room ? `${name.slice(0, Math.max(0, room - 1))}…` : name;
  return `${short}, ${place}`.slice(0, longestLine);
}
