import { Plain } from '../plain';
import { Summary } from '../summary';
import { signals, standings } from '../standing';
import { FrozenActivity, FrozenShare, ReportHead } from './types';

/** The number of the form; another order of the lists below needs another number. */
export const plainFormat = 1;

function plainFigures({ total, mostDaysLate, standing, signal }: Summary): Plain {
  return [total, mostDaysLate, ...standings.map(key => standing[key]), ...signals.map(key => signal[key])];
}

function plainShare({ key, title, figures }: FrozenShare): Plain {
  return [key, title, plainFigures(figures)];
}

/** Comments with those of the areas in the order of their keys, so that equal ones are equal texts. */
export function plainComments({ overall, areas }: ReportHead['comments']): Plain {
  return [overall, Object.keys(areas).sort().map(key => [key, areas[key]])];
}

/** A head as it is stored; its comments are texts that people look for and are kept beside it. */
export function plainHead({ day, planTitle, edition, staleAfterDays, figures, areas, units, responsible, writer, checksum }: Omit<ReportHead, 'comments'>): Plain {
  return {
    format: plainFormat, day, planTitle, edition, staleAfterDays, figures: plainFigures(figures),
    areas: areas.map(plainShare), units: units.map(plainShare), responsible: responsible.map(plainShare),
    writer: [writer.name, writer.roles], checksum
  };
}

/** A row as it is stored. */
export function plainRow(row: FrozenActivity): Plain {
  const { id, title, unit, areaKey, theme, responsible, effort, expectedEffect, priority, status, percent, needsHelp, due, daysLate, lastReported, comment } = row;
  return [
    id, title, unit ?? null, areaKey, theme ?? null, responsible, effort ?? null, expectedEffect ?? null, priority ?? null, status, percent, needsHelp ? 1 : 0,
    due ?? null, daysLate, lastReported ?? null, comment ? [comment.text, comment.by, comment.at] : null
  ];
}
