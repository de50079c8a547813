import * as React from 'react';
import type { LearningViewProps } from '../learning';
import { Records, standingIn } from './records';

/** Removes what one's own drafts remember of an earlier text once it is approved: nobody compares with it any more. */
export function useForgetDecided({ services: { drafts, onFailure }, shelf }: LearningViewProps, records: Records | undefined): void {
  const done = React.useRef(new Set<string>());
  React.useEffect(() => {
    if (!records || shelf.plan.newerThanCode) return;
    const mine = records.drafts.filter(draft => draft.decided && draft.by.id === records.user.id && !done.current.has(draft.clientKey));
    for (const draft of mine.filter(each => ['approved', 'published', 'withdrawn'].includes(standingIn(records, each, shelf.examples).state))) {
      done.current.add(draft.clientKey);
      drafts.forgetDecided(draft).catch(onFailure);
    }
  }, [records, shelf, drafts, onFailure]);
}
