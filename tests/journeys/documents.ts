import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeDocx } from '../../src/exchange/inward/testing/docx';

/** A file as Playwright hands it to a file input. */
export interface HandedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const header = ['Verksamhet', 'Område', 'Tema', 'Aktivitet', 'Ansvarig', 'Resurs-\nåtgång', 'Effekt', 'Prio-\nvärde'];

const themes: [string, string][] = [
  ['Grundläggande förutsättningar för patientsäkerhetsarbete', 'En god säkerhetskultur'],
  ['Fokusområde 1: Öka kunskap om inträffade vårdskador', 'Avvikelserapportering'],
  ['Fokusområde 2: Tillförlitliga och säkra system och processer', 'Ändamålsenliga vårdmiljöer'],
  ['Fokusområde 3: Säker vård här och nu', 'Säker bemanning']
];

function row(unit: string, index: number): string[] {
  const [area, theme] = themes[index % themes.length];
  return [unit, area, theme, `Påhittad aktivitet nummer ${index + 1} för provets skull`, 'MAS, VC HSL', 'Liten', 'Stor', '6'];
}

/** A plan of a made-up municipality: 16 activities, six of FSO, five each of ÄO and HSO. */
export async function planDocument(name = 'aktivitetsplan björkvik.docx'): Promise<HandedFile> {
  const units = [...Array(6).fill('FSO'), ...Array(5).fill('ÄO'), ...Array(5).fill('HSO')] as string[];
  return wordFile(name, [header, ...units.map(row)]);
}

/** The same plan as its unit keeps it: with days, how it goes, and words that are neither. */
export async function keptDocument(): Promise<HandedFile> {
  const more = [
    ['2026-02-01', '2026-11-30', 'Pågår', '40 %', 'Ja, av IT', 'Två av fem enheter har börjat'], ['', 'hösten 2026', 'Ej påbörjad', '', 'Nej', ''],
    ['2026-01-15', '2026-06-30', 'Klar', '100 %', 'Nej', ''], ['', '', 'Försenad', '', '', 'Väntar på rekrytering'], ['2026-03-01', '', 'Pausad till mars', '20', 'Nej', '']
  ];
  const units = [...Array(8).fill('FSO'), ...Array(8).fill('ÄO')] as string[];
  const rows = units.map((unit, index) => [...row(unit, index), ...more[index % more.length]]);
  return wordFile('aktivitetsplan med status.docx', [[...header, 'Start', 'Klart senast', 'Status', 'Klart (%)', 'Behöver stöd', 'Kommentar'], ...rows]);
}

/** A longer one, for what happens in the middle of an import. */
export async function longDocument(count: number): Promise<HandedFile> {
  return wordFile('lång plan.docx', [header, ...Array.from({ length: count }, (_, index) => row('ÄO', index))]);
}

async function wordFile(name: string, table: string[][]): Promise<HandedFile> {
  const bytes = await makeDocx([{ heading: 'Aktivitetsplan' }, { paragraph: 'Björkviks kommun' }, { table }]);
  return { name, mimeType: word, buffer: Buffer.from(bytes) };
}

/** A municipality's own document, which lies beside the project on some machines and is never part of it. */
export function givenDocument(name: string): string | undefined {
  const file = resolve(__dirname, '../../../shared/input', name);
  return existsSync(file) ? file : undefined;
}
