import { priorityOf } from '../../../domain';
import { sayingText, spacedTextOf } from '../grids/grid';
import { ReadRow, Rejection, Remark, SourceColumn } from '../rows';
import { readDays } from './days';
import { effectOf, effortOf, statedPriorityOf } from './levels';
import { Names } from './names';
import { readResponsible } from '../../responsible';
import { readStanding } from './standing';
import { WrittenRow } from './tables';
import { readWhere } from './where';

/** A row as far as its own cells tell it; the caller adds its place. */
export type Understood = Omit<ReadRow, 'place'>;

/** Understands the words of a row. `above`: texts over it that may name its area, nearest first. */
export function readRow(written: WrittenRow, above: string[], names: Names): Understood | Rejection {
  const text = (column: SourceColumn): string => sayingText(written[column]);
  const activity = text('activity') && spacedTextOf(written.activity);
  if (!activity) return { kind: 'activityMissing' };
  const where = readWhere({ area: inOneLine(text('area')), theme: text('theme'), above }, names);
  if ('kind' in where) return where;
  const remarks: Remark[] = [...where.remarks];
  const levels = readLevels(text('effort'), text('effect'), text('priority'), remarks);
  const responsible = readWho(written, remarks);
  const days = readDays(written, remarks);
  const standing = readStanding(written, remarks);
  remarks.push(...formulaRemarks(written));
  const { areaKey, themeKey } = where;
  return { unit: inOneLine(text('unit')), areaKey, ...(themeKey ? { themeKey } : {}), activity, ...responsible, ...levels, ...days, ...(standing ? { standing } : {}), remarks };
}

/** Whether a row was not understood. */
export function isRejection(reading: Understood | Rejection): reading is Rejection {
  return 'kind' in reading;
}

function inOneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}

function readWho(written: WrittenRow, remarks: Remark[]): Pick<ReadRow, 'responsible' | 'responsibleText'> {
  const lines = written.responsible?.lines ?? [];
  const responsibleText = lines.join('\n');
  const { roles, complete } = readResponsible(lines);
  if (!sayingText(written.responsible)) remarks.push({ kind: 'responsibleMissing' });
  else if (!complete) remarks.push({ kind: 'responsibleNotSplit', written: responsibleText });
  return { responsible: roles, responsibleText };
}

type Levels = Pick<ReadRow, 'effort' | 'expectedEffect' | 'statedPriority'>;

function readLevels(effortText: string, effectText: string, priorityText: string, remarks: Remark[]): Levels {
  const effort = effortText ? effortOf(effortText) : undefined;
  const effect = effectText ? effectOf(effectText) : undefined;
  if (effort?.guessed) remarks.push({ kind: 'effortGuessed', written: effortText, readAs: effort.value });
  if (effortText && !effort) remarks.push({ kind: 'effortUnreadable', written: effortText });
  if (effect?.guessed) remarks.push({ kind: 'effectGuessed', written: effectText, readAs: effect.value });
  if (effectText && !effect) remarks.push({ kind: 'effectUnreadable', written: effectText });
  const levels: Levels = {};
  if (effort) levels.effort = effort.value;
  if (effect) levels.expectedEffect = effect.value;
  return { ...levels, ...readPriority(priorityText, levels, remarks) };
}

function readPriority(text: string, { effort, expectedEffect }: Levels, remarks: Remark[]): Levels {
  if (!text) return {};
  const stated = statedPriorityOf(text);
  if (stated === undefined) {
    remarks.push({ kind: 'priorityUnreadable', stated: text });
    return {};
  }
  const computed = priorityOf(effort, expectedEffect)?.value;
  if (effort && expectedEffect && computed !== undefined && computed !== stated) {
    remarks.push({ kind: 'priorityDiffers', stated, computed, effort, expectedEffect });
  }
  return { statedPriority: stated };
}

function formulaRemarks(written: WrittenRow): Remark[] {
  return (Object.keys(written) as SourceColumn[])
    .filter(column => written[column]?.formula)
    .map(column => ({ kind: 'formula', column, valueMissing: Boolean(written[column]?.valueMissing) }));
}
