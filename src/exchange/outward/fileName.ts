import { LocalDate } from '../../domain';

/** What a file's name cannot hold on the systems that people use. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u001F<>:"/\\|?*]/g;
const longestTitle = 120;

/** “Handlingsplan 2026, 2026-11-26.docx”. */
export function fileName(title: string, date: LocalDate, extension: string): string {
  const safe = title.replace(impossible, ' ').replace(/\s+/g, ' ').trim().slice(0, longestTitle).replace(/[. ]+$/, '');
  return `${safe || 'Handlingsplan'}, ${date}.${extension}`;
}
