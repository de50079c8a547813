import { agera2020 } from '../../../domain';
import { readFile } from '../readFile';
import { FileProblem, ReadResult, UnreadableFile } from '../rows';

/** A plan of a made-up municipality as a table: the header, then four activities. */
export const header = ['Verksamhet', 'Område', 'Tema', 'Aktivitet', 'Ansvarig', 'Resursåtgång', 'Effekt', 'Priovärde'];

export const planRows = [
  ['ÄO', 'Fokusområde 1: Öka kunskap om inträffade vårdskador', 'Avvikelserapportering', 'Kort film om hur en avvikelse skrivs', 'KU', 'Liten', 'Medel', '5'],
  ['ÄO', 'Fokusområde 3: Säker vård här och nu', 'Säker bemanning', 'Gemensam pool för helger i norra området', 'VC ÄO, MAS', 'Stor', 'Stor', '4'],
  ['HSO', 'Grundläggande förutsättningar', 'En god säkerhetskultur', 'Månadens lärdom på varje arbetsplatsträff', 'EC HSO', 'Liten', 'Mycket stor', '7'],
  ['FSO', 'Fokusområde 2', 'Ändamålsenliga vårdmiljöer', 'Gå igenom belysningen i alla korridorer', 'MAS/MAR', 'Medel', 'Stor', '5']
];

export const plan = [header, ...planRows];

export function read(name: string, bytes: ArrayBuffer): Promise<ReadResult> {
  return readFile({ name, bytes }, agera2020);
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
}

/** Why a reading failed; throws when it did not, or failed with anything but UnreadableFile. */
export async function problemOf(reading: Promise<ReadResult>): Promise<FileProblem> {
  const outcome = await reading.then(() => undefined, (error: unknown) => error);
  if (outcome instanceof UnreadableFile) return outcome.problem;
  throw outcome ?? new Error('The file was read.');
}

/** Rows without what differs between kinds of documents. */
export function withoutPlace({ rows }: ReadResult): object[] {
  return rows.map(({ place, ...row }) => ({ ...row, hasPlace: place.row > 0 }));
}
