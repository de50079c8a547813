import type { Answer, Choice, Question } from '../../domain/assessment';

// The documents are Swedish, whatever language the reader's page is in.

/** An answer in a cell. */
export const answerWords: Record<Answer, string> = { green: 'Grön', yellow: 'Gul', red: 'Röd', unknown: 'Underlag saknas' };

/** The shape that stands before the word. */
export const answerShapes: Record<Answer, string> = { green: '●', yellow: '▲', red: '■', unknown: '?' };

/** The ground of a cell, six hexadecimal digits: the light ones of the page. */
export const answerFills: Record<Answer, string> = { green: 'CBE8D0', yellow: 'FDE9A9', red: 'F7CAC4', unknown: 'E8E6E4' };

/** What is written on that ground. */
export const answerInks: Record<Answer, string> = { green: '12401F', yellow: '463600', red: '651610', unknown: '3B3A39' };

export const answerMeanings: Record<Answer, string> = {
  green: 'Ja, det räcker.', yellow: 'Delvis.', red: 'Nej, det räcker inte.', unknown: 'Vi vet inte än. Det behövs mer underlag.'
};

export const noAnswer = 'Inget svar';

export const questionHeadings: Record<Question, string> = { a: 'A. Tillräcklig kunskap?', b: 'B. Tillräckligt stöd?', c: 'C. Används kunskap och stöd?' };

export const questionMeanings: Record<Question, string> = {
  a: 'Har ledning och medarbetare den kunskap som behövs?', b: 'Har de det stöd som behövs?', c: 'Hur görs arbetet, och hur följs det upp?'
};

export const choiceWords: Record<Choice, string> = { prioritise: 'Prioriteras', wait: 'Avvakta', ongoing: 'Arbete pågår', none: 'Ingen åtgärd' };
