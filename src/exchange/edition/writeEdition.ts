import { Framework } from '../../domain';
import { isOwnTheme } from '../../domain/framework/edit';
import { guardFormula } from '../formulaText';

/** The headings of the table, in the language of who takes it. */
export interface EditionHeadings {
  framework: string;
  key: string;
  name: string;
  partOf: string;
}

const line = (cells: string[]): string => cells.map(cell => `"${guardFormula(cell).replace(/"/g, '""')}"`).join(';');

/**
 * An edition as separated text that Excel opens in columns, and that is read back as the same edition. The municipality's own themes are left out:
 * they come along by themselves.
 */
export function editionCsv({ title, areas }: Framework, headings: EditionHeadings): string {
  const rows = areas.flatMap(area => [[area.key, area.title, ''], ...area.themes.filter(theme => !isOwnTheme(theme)).map(theme => [theme.key, theme.title, theme.parentKey ?? ''])]);
  const lines = [[headings.framework, title, ''], [headings.key, headings.name, headings.partOf], ...rows].map(line);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
