import { indexPlan } from '../../domain';
import type { PlanData } from '../../domain';
import { RoundDocument } from './assessmentForm';
import { fileName } from './fileName';
import { formOf } from './forms';
import { OutgoingRound } from './types';

/** A round with the plan that its chapters are of. */
export interface RoundOfPlan {
  round: OutgoingRound;
  plan: PlanData;
}

const titleOf = ({ round: { title, scope } }: RoundOfPlan): string => `Nuläge: ${scope.trim() ? `${title}, ${scope.trim()}` : title}`;

/** How things stand, as a Word document: the plan's chapter 2, how was prioritised, and the result. */
export const assessmentChapters: RoundDocument<RoundOfPlan> = {
  mediaType: formOf('word').mediaType,
  name: ({ round: { title } }, date) => fileName(`Nuläge ${title}`, date, formOf('word').extension),
  write: async (of, date, options) => {
    const { writeRound } = await import(/* webpackChunkName: 'write-docx' */ './docx');
    return writeRound({ title: titleOf(of), date, activities: [], framework: of.plan.framework, index: indexPlan(of.plan), assessment: of.round }, options);
  }
};
