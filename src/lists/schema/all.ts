import { areaCommentsList, assessmentsList, decisionsList, roundsList } from './assessment';
import { firstLists } from './declarations';
import { learningDiscussionsList, learningDraftsList, learningExamplesList, learningLogList, learningReviewsList } from './learning';
import { ListDeclaration } from './list';
import { statusReportDraftsList, statusReportPartsList, statusReportsList } from './statusReports';

/** All lists, in the order in which they are made: a lookup's target before the list that points at it. Not in the index: it comes with the set-up. */
export const listDeclarations: readonly ListDeclaration[] = [
  ...firstLists, statusReportDraftsList, statusReportsList, statusReportPartsList, roundsList, assessmentsList, areaCommentsList, decisionsList,
  learningDraftsList, learningReviewsList, learningExamplesList, learningDiscussionsList, learningLogList
];
