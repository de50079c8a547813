import { ContenderKey, contenders } from './contenders';
import { FilledLine } from './lines';
import { Machine } from './machine';

/** What the bench of the plan found. */
export interface PlanFigures {
  machine: Machine;
  runs: number;
  /** Fewer runs than figures to be quoted need. */
  notForQuoting: boolean;
  contenders: ContenderKey[];
  lines: FilledLine[];
  /** What contenders could not do. */
  told: string[];
}

const digits = { KB: 1, requests: 0, ms: 0, fps: 1, '%': 1, MB: 1, frames: 0 } as const;

function written(value: number | undefined, unit: FilledLine['unit']): string {
  return value === undefined ? '–' : value.toFixed(digits[unit]);
}

function verdict({ goal, reached }: FilledLine): string {
  if (goal === undefined) return '';
  return reached === undefined ? goal : `${goal}: ${reached ? 'yes' : 'NO'}`;
}

function cells({ contenders: keys, lines }: PlanFigures): string[][] {
  const head = ['', 'unit', ...keys.map(key => contenders[key].name), 'to reach'];
  return [head, ...lines.map(line => [line.title, line.unit, ...keys.map(key => written(line.figures[key], line.unit)), verdict(line)])];
}

/** “2026-11-26, commit 1a2b3c, …”: what makes the figures mean something. */
export function provenance({ machine, runs, notForQuoting }: PlanFigures): string {
  const { date, commit, processor, cores, memoryGb, browser, node, system } = machine;
  const taken = `${date.slice(0, 10)}, commit ${commit}, ${cores} cores (${processor}), ${memoryGb} GB, ${browser}, Node ${node.replace(/^v/, '')}, ${system}`;
  return `${taken}; medians of ${runs} ${runs === 1 ? 'run' : 'runs'}${notForQuoting ? '. NOT FOR QUOTING' : ''}`;
}

/** The table for a terminal. */
export function planTable(figures: PlanFigures): string {
  const all = cells(figures);
  const widths = all[0].map((_, column) => Math.max(...all.map(row => row[column].length)));
  const isNumber = (column: number): boolean => column > 1 && column < widths.length - 1;
  const rows = all.map(row => row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
  return [provenance(figures), ...rows, ...figures.told].join('\n');
}

/** The table for the README. */
export function planMarkdown(figures: PlanFigures): string {
  const [head, ...rows] = cells(figures).map(row => `| ${row.join(' | ')} |`);
  const rule = `|${cells(figures)[0].map((_, column, { length }) => (column > 1 && column < length - 1 ? '---:' : '---')).join('|')}|`;
  return [`${provenance(figures)}.`, '', head, rule, ...rows, ...(figures.told.length > 0 ? ['', ...figures.told.map(sentence => `- ${sentence}`)] : [])].join('\n');
}
