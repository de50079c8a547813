import * as React from 'react';
import { Activity, themeByKey } from '../../domain';
import { ExampleText, lessonSource } from '../../domain/learning';
import { Plan } from '../../lists';
import { learningFollowUpWords } from '../../loc/learningFollowUp';
import { Button, Chunk, useWordsOf } from '../../ui';
import type { LearningServices } from '../learning';
import type { ActivityFromProps } from '../plan/edit/forms';

const loadForm = async (): Promise<React.ComponentType<ActivityFromProps>> =>
  (await import(/* webpackChunkName: 'larandeexempel-activity' */ '../plan/edit/forms')).ActivityFrom;

interface NewFromLessonProps {
  content: ExampleText;
  plan: Plan;
  services: Pick<LearningServices, 'activities' | 'people' | 'unsent' | 'clock' | 'newKey'>;
  onAdded: (activity: Activity) => void;
}

/** The plan's own form for a new activity, begun with the lesson and its theme; nothing for who may not add to the plan. */
export function NewFromLesson({ content, plan, services: { activities, people, unsent, clock, newKey }, onAdded }: NewFromLessonProps): JSX.Element | null {
  const words = useWordsOf(learningFollowUpWords);
  const [open, setOpen] = React.useState(false);
  const [added, setAdded] = React.useState<string>();
  if (!plan.rights.addActivities || plan.newerThanCode) return null;
  const theme = content.themes.map(key => themeByKey(plan.framework, key)).find(found => found !== undefined);
  return (
    <>
      <Button icon="plus" onClick={() => setOpen(true)}>{words.newActivity}</Button>
      <span role="status">{added === undefined ? '' : words.added(added)}</span>
      {open && (
        <Chunk
          load={loadForm}
          render={Form => (
            <Form
              plan={plan} source={lessonSource(content)} begin={{ description: content.lessons, ...(theme ? { areaKey: theme.areaKey, themeKey: theme.key } : {}) }}
              note={words.newActivityNote(content.title)} activities={activities} people={people} unsent={unsent} clock={clock} newKey={newKey}
              onAdded={activity => {
                setOpen(false);
                setAdded(activity.title);
                onAdded(activity);
              }}
              onClose={() => setOpen(false)}
            />
          )}
        />
      )}
    </>
  );
}
