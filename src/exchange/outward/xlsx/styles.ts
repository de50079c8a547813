import type { CellObject } from 'write-excel-file/universal';

const framed = { alignVertical: 'top', borderStyle: 'thin', borderColor: '#BFBFBF' } as const;
/** Excel's own kind “text”: such a cell stays text also when somebody writes in it, whatever it begins with. */
const text = { ...framed, format: '@', wrap: true, type: String } as const;
const short = { ...framed, align: 'center' } as const;

/** How the sheet's cells look, by what they hold. */
export const cellStyles: Record<'heading' | 'text' | 'number' | 'day', CellObject> = {
  heading: { ...text, fontWeight: 'bold', backgroundColor: '#E7EDF3' },
  text,
  number: short,
  day: { ...short, format: 'yyyy-mm-dd' }
};
