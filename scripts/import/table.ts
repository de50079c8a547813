import { importRemarks } from '../../src/loc/sv/importRemarks';
import { DryRun, PrintedRow } from './dryRun';

const widths = { unit: 6, place: 6, activity: 60, responsible: 34, priority: 4 };

/** What was read, for people: one line a row, its remarks below it, then what was not understood and a count. */
export function printable({ rows, rejected }: DryRun): string {
  const lines = rows.reduce<string[]>((all, row) => {
    const cells = [
      fit(row.unit, widths.unit), fit(row.theme ?? row.area, widths.place), fit(row.activity, widths.activity),
      fit(row.responsible.join(', ') || row.responsibleText, widths.responsible), fit(String(row.priority ?? '–'), widths.priority)
    ];
    return all.concat(cells.join('  ').trimEnd(), standingOf(row), row.remarks.map(remark => `    ! ${remark}`));
  }, []);
  const left = rejected.map(({ where, why }) => `Inte förstådd: ${where}. ${why}`);
  const activities = rows.length === 1 ? '1 aktivitet' : `${rows.length} aktiviteter`;
  return [...lines, ...left, `${activities} lästes, ${rejected.length} ${rejected.length === 1 ? 'rad' : 'rader'} förstods inte.`].join('\n');
}

/** How the row's activity stands, in a line of its own where the file tells. */
function standingOf({ standing }: PrintedRow): string[] {
  return standing ? [`    ${importRemarks.standing.parts(standing).concat(standing.text.replace(/\s+/g, ' ')).filter(Boolean).join(', ')}`] : [];
}

function fit(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
}
