import type { SheetOptions } from 'write-excel-file/universal';
import { answers } from '../../../../domain/assessment';
import { answerFills, answerInks, answerWords } from '../../assessmentWords';
import { RowSpan } from './rows';

type Rules = NonNullable<SheetOptions<Blob>['conditionalFormatting']>;

/** The columns of A, B and C, counted from 1. */
export const answerColumns = { first: 2, last: 4 };

/** What a cell of A, B or C looks like when another word is written there; without a word it has no colour. */
export function answerRules(themes: RowSpan[]): Rules {
  return themes.flatMap(({ first, last }) => {
    const cellRange = { from: { row: first, column: answerColumns.first }, to: { row: last, column: answerColumns.last } };
    const empty = { cellRange, condition: { formula: `LEN(TRIM(B${first}))=0` }, style: { backgroundColor: '#FFFFFF' } };
    const words = answers.map(answer => ({
      cellRange, condition: { operator: '=' as const, value: answerWords[answer] },
      style: { backgroundColor: `#${answerFills[answer]}`, textColor: `#${answerInks[answer]}` }
    }));
    return [empty, ...words];
  });
}
