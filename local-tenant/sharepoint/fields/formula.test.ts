import fc from 'fast-check';
import { FormulaValue, columnsOf, parseFormula, renameColumns } from './formula';

const values: Record<string, FormulaValue> = { Effort: 'small', Percent: 60, Done: true, Empty: null, 'Två ord': 'Å' };
const value = (formula: string): FormulaValue => parseFormula(formula)(name => values[name] ?? null);

test.each<[string, FormulaValue]>([
  ['=1+2*3', 7], ['=(1+2)*3', 9], ['=10-4-3', 3], ['=12/4/3', 1], ['=-2*3', -6], ['="a"&"b"&1', 'ab1'], ['="say ""hi"""', 'say "hi"'],
  ['=[Effort]="SMALL"', true], ['=[Percent]>=60', true], ['=[Percent]<>60', false], ['=[Empty]=0', true], ['=ISBLANK([Empty])', true],
  ['=IF([Effort]="small",3,IF([Effort]="large",1,0))+1', 4], ['=IF([Percent]>100,"a")', false], ['=IF(AND([Done],[Percent]>50);"ja";"nej")', 'ja'],
  ['=OR(FALSE,NOT(TRUE))', false], ['=ROUND(2.345,2)', 2.35], ['=MAX(1,[Percent],3)', 60], ['=LEFT([Två ord]&"bc",2)', 'Åb'], ['=SUM(1,2,"3")', 6]
])('%s is %p', (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each(['=', '=1+', '=IF(1', '=FOO(1)', '=1 2', '=[a', '="a'])('%s is refused', formula => {
  expect(() => parseFormula(formula)).toThrow('The formula contains a syntax error or is not supported.');
});

test('only the branch that is taken is computed', () => {
  expect(value('=IF([Percent]=0,1/0,100/[Percent])')).toBeCloseTo(1.6667, 3);
});

test('columns are found in brackets and bare, not in texts or function names', () => {
  expect(columnsOf('=IF([Två ord]="IF [Effort]",Percent,TRUE)')).toEqual(['Två ord', 'Percent']);
});

test('renaming puts every column in brackets and leaves texts alone', () => {
  expect(renameColumns('=IF([Insats]="Insats",Procent,0)', name => ({ Insats: 'Effort', Procent: 'Percent' })[name] ?? name)).toBe('=IF([Effort]="Insats",[Percent],0)');
});

test('sums bind as in arithmetic, whatever the numbers', () => {
  const number = fc.integer({ min: 1, max: 99 });
  fc.assert(fc.property(number, number, number, (a, b, c) => {
    expect(value(`=${a}+${b}*${c}-${a}/${b}`)).toBeCloseTo(a + b * c - a / b, 9);
  }));
});
