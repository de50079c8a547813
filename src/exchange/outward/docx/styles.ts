import { IParagraphStyleOptions, IStylesOptions, LineRuleType } from 'docx';

/** A4 across, in twentieths of a point. */
export const page = { width: 16838, height: 11906, margin: 1134, footer: 567 } as const;

/** How wide text and tables are, in twentieths of a point. */
export const textWidth = page.width - 2 * page.margin;

const ink = '1F2933';
/** Sizes of letters are halves of a point, spaces are twentieths. */
const small = 18;

/** The styles of paragraphs that Word has no style of its own for, by their use. */
export const ownStyles = { tableHeading: 'Tabellrubrik', tableText: 'Tabelltext', gap: 'Mellanrum', footer: 'Sidfot' } as const;

const paragraphStyles: IParagraphStyleOptions[] = [
  { id: ownStyles.tableHeading, name: 'Tabellrubrik', basedOn: 'Normal', paragraph: { keepNext: true, spacing: { before: 40, after: 40, line: 240 } }, run: { bold: true, size: small } },
  { id: ownStyles.tableText, name: 'Tabelltext', basedOn: 'Normal', paragraph: { spacing: { before: 20, after: 40, line: 240 } }, run: { size: small } },
  { id: ownStyles.gap, name: 'Mellanrum', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACTLY } }, run: { size: 8 } },
  { id: ownStyles.footer, name: 'footer', basedOn: 'Normal', paragraph: { spacing: { after: 0 }, rightTabStop: textWidth }, run: { color: '52606D', size: small } }
];

function heading(size: number, before: number, after: number): NonNullable<IStylesOptions['default']>['heading1'] {
  return { run: { bold: true, color: ink, size, font: 'Arial' }, paragraph: { keepNext: true, keepLines: true, spacing: { before, after } } };
}

/** The document's styles: Word's own for headings, so that its outline and a screen reader know them; Swedish for spelling, for hyphens, and for the voice that reads. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 20, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 80, line: 259 } }
    },
    title: heading(44, 0, 60),
    heading1: heading(32, 280, 80),
    heading2: heading(26, 240, 100),
    heading3: heading(22, 200, 80)
  },
  paragraphStyles
};
