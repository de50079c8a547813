import * as React from 'react';
import { Activity, ActivityDraft, Framework, themesOf } from '../../domain';
import { PictureTheme, assessmentKey } from '../../domain/assessment';
import { ActivityRepository, PeopleFinder, Plan, UnsentWrites } from '../../lists';
import { prioritisingWords } from '../../loc/prioritising';
import { useWordsOf } from '../../ui';
import { LazyActivityFrom } from '../assessing/deciding/LazyActivityFrom';
import type { ThemeSource } from './themes/themesOf';

/** Where a new activity goes, and where what is typed is kept until then. */
export interface Creating {
  activities: Pick<ActivityRepository, 'add' | 'change'>;
  unsent: UnsentWrites;
  people?: PeopleFinder;
  clock: () => Date;
  newKey: () => string;
  /** The lists have the activity. */
  onAdded: (activity: Activity) => void;
}

interface NewFromThemeProps {
  plan: Plan;
  source: ThemeSource;
  theme: PictureTheme;
  creating: Creating;
  onClose: () => void;
}

/** What a new activity for a theme begins with: the theme, the round's unit, and what was estimated of effort and effect. */
export function themeDraft({ key, decision }: PictureTheme, framework: Framework, unitId: number | undefined): Partial<ActivityDraft> {
  const theme = themesOf(framework).find(each => each.key === key);
  return { areaKey: theme?.areaKey ?? '', themeKey: theme?.key, ...(unitId ? { unitId } : {}), effort: decision?.effort, expectedEffect: decision?.expectedEffect };
}

/** The form for an activity that comes from a theme; it points back to the theme of the round. */
export function NewFromTheme({ plan, source: { round }, theme, creating, onClose }: NewFromThemeProps): JSX.Element {
  const words = useWordsOf(prioritisingWords);
  return (
    <LazyActivityFrom
      {...creating} plan={plan} assessment={assessmentKey(round, theme.key)} begin={themeDraft(theme, plan.framework, round.unitId)} note={words.createNote(theme.title, round.title)}
      onAdded={activity => {
        onClose();
        creating.onAdded(activity);
      }}
      onClose={onClose}
    />
  );
}
