import { Effort, ExpectedEffect } from '../activity';
import { Area, Framework, Theme } from '../framework';
import { confirmedAnswers, noAnswers } from './answers';
import { Answer, AreaComment, Choice, Decision, Question, Round, RoundContent, ThemeAssessment } from './types';
import { assessmentKey } from './keys';

/** A decision as others read it. */
export interface PictureDecision {
  choice: Choice;
  reason: string;
  effort?: Effort;
  expectedEffect?: ExpectedEffect;
}

/** A theme with its confirmed answers, its note and its decision. */
export interface PictureTheme {
  key: string;
  title: string;
  parentKey?: string;
  answers: Partial<Record<Question, Answer>>;
  note: string;
  decision?: PictureDecision;
}

export interface PictureArea {
  key: string;
  title: string;
  comment: string;
  themes: PictureTheme[];
}

/** A round as everybody reads it, with the names that its edition has or had: of one that is open, and of one that is frozen. */
export interface RoundPicture {
  edition: string;
  frameworkTitle: string;
  areas: PictureArea[];
}

/** The themes that a round is about: all that are shown, and those that were hidden after something was said about them. */
export function themesInRound(area: Area, assessments: Pick<ThemeAssessment, 'themeKey' | 'id'>[]): Theme[] {
  const stored = new Set(assessments.filter(({ id }) => id > 0).map(({ themeKey }) => themeKey));
  return area.themes.filter(({ key, hidden }) => !hidden || stored.has(key));
}

/** Makes a round's content whole: a theme or area without a stored row stands with nothing said about it. In the framework's order. */
export function completeContent(round: Round, framework: Framework, { assessments, comments, decisions }: RoundContent): RoundContent {
  const stub = (key: string): Pick<Decision, 'id' | 'etag' | 'clientKey' | 'roundId'> => ({ id: 0, etag: '', clientKey: assessmentKey(round, key), roundId: round.id });
  const themes = framework.areas.flatMap(area => themesInRound(area, assessments));
  const assessment = (key: string): ThemeAssessment =>
    assessments.find(({ themeKey }) => themeKey === key) ?? { ...stub(key), themeKey: key, answers: noAnswers(), note: '' };
  const decision = (key: string): Decision => decisions.find(({ themeKey }) => themeKey === key) ?? { ...stub(key), themeKey: key, reason: '' };
  const comment = (key: string): AreaComment => comments.find(({ areaKey }) => areaKey === key) ?? { ...stub(key), areaKey: key, text: '' };
  return {
    assessments: themes.map(({ key }) => assessment(key)), decisions: themes.map(({ key }) => decision(key)),
    comments: framework.areas.map(({ key }) => comment(key))
  };
}

function decisionIn({ choice, reason, effort, expectedEffect }: Decision): PictureDecision | undefined {
  if (!choice) return undefined;
  return { choice, reason: reason.trim(), ...(effort ? { effort } : {}), ...(expectedEffect ? { expectedEffect } : {}) };
}

/** The round as it stands: proposals that nobody has confirmed are no answers. */
export function pictureOf(framework: Framework, { assessments, comments, decisions }: RoundContent): RoundPicture {
  const theme = ({ key, title, parentKey }: Theme): PictureTheme => {
    const assessment = assessments.find(({ themeKey }) => themeKey === key);
    const stored = decisions.find(({ themeKey }) => themeKey === key);
    const decision = stored && decisionIn(stored);
    return {
      key, title, ...(parentKey ? { parentKey } : {}), answers: assessment ? confirmedAnswers(assessment) : {}, note: assessment?.note.trim() ?? '',
      ...(decision ? { decision } : {})
    };
  };
  return {
    edition: framework.edition, frameworkTitle: framework.title,
    areas: framework.areas.map(area => ({
      key: area.key, title: area.title, comment: comments.find(({ areaKey }) => areaKey === area.key)?.text.trim() ?? '',
      themes: themesInRound(area, assessments).map(theme)
    }))
  };
}

/** All themes of a picture, in order. */
export function pictureThemes({ areas }: Pick<RoundPicture, 'areas'>): PictureTheme[] {
  return areas.flatMap(({ themes }) => themes);
}
