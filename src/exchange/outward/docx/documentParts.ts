import { OutgoingPlan } from '../types';
import { activityTables } from './activityTables';
import { assessmentChapter } from './assessmentChapter';
import { background } from './background';
import { Block } from './blocks';
import { documentHead, roundHead } from './documentHead';
import { prioritisation } from './prioritisation';

/** A part of the document: what it says of a plan. A part that has nothing to say gives no blocks. */
export type DocumentPart = (plan: OutgoingPlan) => Block[];

/** The document's parts, in their order. */
export const documentParts: DocumentPart[] = [documentHead, background, assessmentChapter, prioritisation, activityTables];

/** A round alone: its chapters keep the numbers that they have in the plan. */
export const roundParts: DocumentPart[] = [roundHead, assessmentChapter, prioritisation];
