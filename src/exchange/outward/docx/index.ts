import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, Tab, TextRun } from 'docx';
import { dayInWords } from '../dayInWords';
import { atOnce, partOf } from '../inSteps';
import { plainText } from '../plainText';
import { subject } from '../subject';
import { OutgoingPlan, WritingOptions } from '../types';
import { DocumentPart, documentParts, roundParts } from './documentParts';
import { elementsOf } from './elements';
import { ownStyles, page, styles } from './styles';

/** The plan as a Word document. Fails with WritingStopped. */
export async function writeDocx(plan: OutgoingPlan, options: WritingOptions, parts: DocumentPart[] = documentParts): Promise<Uint8Array> {
  const children = await elementsOf(parts.flatMap(part => part(plan)), partOf(options, 0, 0.5));
  const title = plainText(plan.title);
  return atOnce(async () => {
    const document = new Document({
      title, subject, creator: title, lastModifiedBy: title, styles,
      // The narrow columns hold long words.
      hyphenation: { autoHyphenation: true }, defaultTabStop: 1304, compatibility: { version: 15 },
      sections: [{ properties: { page: pageOptions }, footers: { default: footer(`${title}, ${dayInWords(plan.date)}`) }, children }]
    });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  }, partOf(options, 0.5, 1));
}

/** A round of the assessment alone, as the chapters that it is in the plan. Fails with WritingStopped. */
export function writeRound(plan: OutgoingPlan, options: WritingOptions): Promise<Uint8Array> {
  return writeDocx(plan, options, roundParts);
}

const { width, height, margin } = page;

/** The library takes the sides of the upright page, and turns it. */
const pageOptions = {
  size: { width: height, height: width, orientation: PageOrientation.LANDSCAPE },
  margin: { top: margin, right: margin, bottom: margin, left: margin, header: page.footer, footer: page.footer, gutter: 0 }
};

/** What the document is, of which day, and “Sida 1 av 4”. */
function footer(text: string): Footer {
  return new Footer({ children: [new Paragraph({ style: ownStyles.footer, children: [new TextRun({ children: [text, new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })] })] });
}
