import { confirmedAnswers, shownAnswer } from './answers';
import { PictureTheme, RoundPicture, pictureThemes } from './picture';
import { Answer, Decision, Question, ThemeAssessment, questions } from './types';

/** What a rule looks at: one theme. */
export interface SuggestionContext {
  assessment: ThemeAssessment;
  decision?: Pick<Decision, 'choice' | 'reason' | 'effort' | 'expectedEffect'>;
  /** The theme in earlier rounds, the newest first; a round whose edition lacks the theme is left out. */
  earlier: Pick<PictureTheme, 'answers'>[];
  hasActivity: boolean;
}

export const suggestionKeys = [
  'redTwice', 'unknownTwice', 'becameWorse', 'redUndecided', 'redWithoutReason', 'greenPrioritised', 'notEstimated', 'noActivity'
] as const;
export type SuggestionKey = (typeof suggestionKeys)[number];

/** Something for the group to think about. It is shown and never applied. */
export interface Suggestion {
  key: SuggestionKey;
  themeKey: string;
  /** The question that it is about, where it is about one. */
  question?: Question;
}

interface SuggestionRule {
  key: SuggestionKey;
  /** The questions that it holds for, or whether it holds for the theme. */
  of(context: SuggestionContext): Question[] | boolean;
}

/** A question's answers, the newest first: this round's if it is confirmed, then those of the rounds before. */
function history({ assessment, earlier }: SuggestionContext, question: Question): (Answer | undefined)[] {
  const now = shownAnswer(assessment.answers[question]);
  return [...(now?.confirmed ? [now.answer] : []), ...earlier.map(({ answers }) => answers[question])];
}

const twice = (answer: Answer) => (context: SuggestionContext): Question[] =>
  questions.filter(question => history(context, question).slice(0, 2).filter(each => each === answer).length === 2);

const confirmed = ({ assessment }: SuggestionContext): Answer[] => Object.values(confirmedAnswers(assessment));
const hasRed = (context: SuggestionContext): boolean => confirmed(context).includes('red');
const isLeft = ({ decision }: SuggestionContext): boolean => decision?.choice === 'wait' || decision?.choice === 'none';
const isChosen = ({ decision }: SuggestionContext): boolean => decision?.choice === 'prioritise';

/** How good an answer is; what is not known cannot be told. */
const worth: Partial<Record<Answer, number>> = { red: 0, yellow: 1, green: 2 };

function worsened(context: SuggestionContext): Question[] {
  const now = confirmedAnswers(context.assessment);
  return questions.filter(question => {
    const [is, was] = [now[question], context.earlier[0]?.answers[question]].map(answer => answer && worth[answer]);
    return is !== undefined && was !== undefined && is < was;
  });
}

/** All rules, in the order in which they are shown; one line adds another. */
const rules: readonly SuggestionRule[] = [
  { key: 'redTwice', of: twice('red') },
  { key: 'unknownTwice', of: twice('unknown') },
  { key: 'becameWorse', of: worsened },
  { key: 'redUndecided', of: context => hasRed(context) && !context.decision?.choice },
  { key: 'redWithoutReason', of: context => hasRed(context) && isLeft(context) && !context.decision?.reason.trim() },
  { key: 'greenPrioritised', of: context => isChosen(context) && confirmed(context).length === questions.length && confirmed(context).every(answer => answer === 'green') },
  { key: 'notEstimated', of: context => isChosen(context) && !(context.decision?.effort && context.decision.expectedEffect) },
  { key: 'noActivity', of: context => isChosen(context) && !context.hasActivity }
];

/** What could be thought about a theme. */
export function suggestionsOf(context: SuggestionContext): Suggestion[] {
  const { themeKey } = context.assessment;
  return rules.flatMap(({ key, of }): Suggestion[] => {
    const found = of(context);
    if (typeof found === 'boolean') return found ? [{ key, themeKey }] : [];
    return found.map(question => ({ key, themeKey, question }));
  });
}

/** A theme in earlier rounds, the newest first, for `SuggestionContext`. */
export function earlierOf(themeKey: string, pictures: RoundPicture[]): PictureTheme[] {
  return pictures.flatMap(picture => pictureThemes(picture).filter(({ key }) => key === themeKey));
}
