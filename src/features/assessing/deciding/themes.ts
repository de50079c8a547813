import { Activity, Area, Theme } from '../../../domain';
import {
  Decision, PictureTheme, Suggestion, ThemeAssessment, activitiesByTheme, earlierOf, suggestionsOf, themesInRound
} from '../../../domain/assessment';
import { StepProps } from '../steps';
import { Deciders } from './Deciders';
import { DecisionView } from './decisionSaver';

/** A theme with everything that a decision about it looks at. */
export interface DecidedTheme {
  theme: Theme;
  assessment: ThemeAssessment;
  view: DecisionView;
  /** The theme in the last closed round, and that round's name. */
  last?: { theme: PictureTheme; round: string };
  suggestions: Suggestion[];
  activities: Activity[];
}

export interface DecidedArea {
  area: Area;
  themes: DecidedTheme[];
  decided: number;
  prioritised: number;
  /** Prioritised themes that nothing is done about. */
  without: number;
}

/** Prioritised, and nothing in the plan is about it. */
export function lacksActivity({ view, activities }: Pick<DecidedTheme, 'view' | 'activities'>): boolean {
  return view.decision.choice === 'prioritise' && activities.length === 0;
}

function decidedTheme(theme: Theme, assessment: ThemeAssessment, view: DecisionView, { earlier }: Pick<StepProps, 'earlier'>, activities: Activity[]): DecidedTheme {
  const [last] = earlier;
  const before = last && earlierOf(theme.key, [last.frozen.picture])[0];
  const context = { assessment, decision: view.decision as Decision, earlier: earlierOf(theme.key, earlier.map(({ frozen }) => frozen.picture)), hasActivity: activities.length > 0 };
  return { theme, assessment, view, activities, suggestions: suggestionsOf(context), ...(before ? { last: { theme: before, round: last.round.title } } : {}) };
}

/** The round's areas with their themes, in the framework's order. */
export function decidedAreas({ reading, earlier, plan }: Pick<StepProps, 'reading' | 'earlier' | 'plan'>, deciders: Deciders): DecidedArea[] {
  const { framework, content: { assessments } } = reading;
  const linked = activitiesByTheme(plan.activities);
  const byTheme = new Map(assessments.map(each => [each.themeKey, each]));
  return framework.areas.map(area => {
    const themes = themesInRound(area, assessments).flatMap(theme => {
      const assessment = byTheme.get(theme.key);
      return assessment ? [decidedTheme(theme, assessment, deciders.of(theme.key).view(), { earlier }, linked.get(theme.key) ?? [])] : [];
    });
    return {
      area, themes, decided: themes.filter(({ view }) => view.decision.choice).length,
      prioritised: themes.filter(({ view }) => view.decision.choice === 'prioritise').length, without: themes.filter(lacksActivity).length
    };
  });
}

/** The areas as one. */
export function wholeOf(areas: DecidedArea[]): { themes: number } & Pick<DecidedArea, 'decided' | 'prioritised' | 'without'> {
  const sum = (count: (area: DecidedArea) => number): number => areas.reduce((total, area) => total + count(area), 0);
  return { themes: sum(({ themes }) => themes.length), decided: sum(({ decided }) => decided), prioritised: sum(({ prioritised }) => prioritised), without: sum(({ without }) => without) };
}
