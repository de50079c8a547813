import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { efforts, expectedEffects } from '../../../../domain';
import { answers, choices } from '../../../../domain/assessment';
import { answerWords, choiceWords } from '../../assessmentWords';
import { effectWords, effortWords } from '../../columns';
import { fitted, paper, sheetFile, withParts } from '../paperAndFilter';
import { RowSpan } from './rows';

interface FormFacts {
  title: string;
  date: string;
  themes: RowSpan[];
}

/** What the library has not itself: pages as wide as the sheet, and lists to choose answers, decisions, effort and effect from. */
export function paperAndLists(facts: FormFacts): Feature<Blob> {
  return { files: { transform: { [sheetFile]: { transformElementAttributes: fitted, transform: xml => withParts(xml, [...paper(facts), lists(facts)]) } } } };
}

function lists({ themes }: FormFacts): string {
  if (themes.length === 0) return '';
  const cells = (from: string, to: string): string => themes.map(({ first, last }) => `${from}${first}:${to}${last}`).join(' ');
  const all = [
    list(cells('B', 'D'), answers.map(answer => answerWords[answer])),
    list(cells('F', 'F'), choices.map(choice => choiceWords[choice])),
    list(cells('H', 'H'), efforts.map(effort => effortWords[effort])),
    list(cells('I', 'I'), expectedEffects.map(effect => effectWords[effect]))
  ];
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** Another word than those of the list is asked about and can stand: the reading says what it made of it. */
function list(cells: string, words: string[]): string {
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${sanitizeTextContent(`"${words.join(',')}"`)}</formula1></dataValidation>`;
}
