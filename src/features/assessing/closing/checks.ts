import { areaByKey, themeByKey } from '../../../domain';
import { gapsOf, pictureOf, prioritisedWithoutActivity } from '../../../domain/assessment';
import { countUnsent } from '../keptDecisions';
import { StepKey, StepProps } from '../steps';

/** What is looked at before a round is closed, in the order in which it is shown. */
export const checkKeys = ['disputed', 'notDone', 'undecided', 'withoutActivity', 'silent', 'unsentDecisions', 'unsentAnswers'] as const;
export type CheckKey = (typeof checkKeys)[number];

/** A theme, or an area by its first theme, that something is missing in. */
export interface Missing {
  title: string;
  /** Where it is mended; undefined: nowhere among the steps. */
  themeKey?: string;
}

export interface Check {
  key: CheckKey;
  /** What is left; nothing: all is well. */
  missing: Missing[];
  /** How much, where it is not told by theme. */
  count: number;
  /** Whether the round cannot be closed before. */
  blocks: boolean;
  /** The step where it is mended. */
  step: StepKey;
}

type Sources = Pick<StepProps, 'reading' | 'plan' | 'unsent'>;

/** Everything that a group would want to know before it closes. Nothing but disagreements is in the way. */
export function checksOf({ reading, plan, unsent }: Sources): Check[] {
  const { framework, content, round } = reading;
  const { disputed, notDone, undecided } = gapsOf(content);
  const themes = (keys: string[]): Missing[] => keys.map(themeKey => ({ themeKey, title: themeByKey(framework, themeKey)?.title ?? themeKey }));
  const silent = content.comments.filter(({ text }) => !text.trim()).map(({ areaKey }): Missing => {
    const area = areaByKey(framework, areaKey);
    return { title: area?.title ?? areaKey, themeKey: area?.themes[0]?.key };
  });
  const without = prioritisedWithoutActivity(pictureOf(framework, content), plan.activities).map(({ key }) => key);
  const check = (key: CheckKey, missing: Missing[], step: StepKey, count: number = missing.length): Check => ({ key, missing, step, count, blocks: key === 'disputed' });
  const { decisions, answers } = countUnsent(unsent, round);
  return [
    check('disputed', themes(disputed), 'assess'), check('notDone', themes(notDone), 'assess'), check('undecided', themes(undecided), 'decide'),
    check('withoutActivity', themes(without), 'decide'), check('silent', silent, 'assess'), ...(decisions > 0 ? [check('unsentDecisions', [], 'decide', decisions)] : []), ...(answers > 0 ? [check('unsentAnswers', [], 'assess', answers)] : [])
  ];
}
