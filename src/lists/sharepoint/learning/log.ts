import { LearningStep, cleanText, longestLearningReason } from '../../../domain/learning';
import { FindIdentities, NewStep } from '../../learning';
import { UnreadableRow } from '../../schema';
import { learningLogList } from '../../schema/learning';
import { addRow } from '../addRows';
import { Connection } from '../connect';
import { demandOwnRights } from '../ownRights';
import { quoted } from '../rows';
import { readAuthored } from './authored';
import { demanded, refuse } from './refusing';
import { toStep } from './rows';

/** A step as it is noted: who and when is SharePoint's to say. */
export type NotedStep = Pick<LearningStep, 'clientKey' | 'draftKey' | 'kind' | 'round'> & Partial<Pick<LearningStep, 'reason' | 'part' | 'findKind'>>;

/** Adds a line to the log, once under its key. */
export async function noteStep(connection: Connection, { reason = '', ...step }: NotedStep): Promise<void> {
  await addRow(connection, learningLogList, { ...step, title: step.kind, reason });
}

/** The key of a step that a draft takes once a round. */
export function stepKey({ clientKey, round }: { clientKey: string; round: number }, kind: LearningStep['kind']): string {
  return `${clientKey}/${round}/${kind}`;
}

/** The steps of all drafts or of one, the latest first. */
export async function readSteps(connection: Connection, draftKey?: string): Promise<{ steps: LearningStep[]; unreadable: UnreadableRow[] }> {
  const { rows, unreadable } = await readAuthored(connection, learningLogList, draftKey === undefined ? undefined : `HPDraftKey eq ${quoted(draftKey)}`);
  return { steps: rows.map(toStep).filter((step): step is LearningStep => step !== undefined).sort((one, other) => other.id - one.id), unreadable };
}

/** Notes what the writing itself tells. */
export async function addStep(connection: Connection, findIdentities: FindIdentities, step: NewStep): Promise<void> {
  const reason = step.kind === 'kept' ? demanded(step.reason, `${learningLogList.key}.reason`) : cleanText(step.reason);
  refuse(findIdentities, [{ text: reason, longest: longestLearningReason, subject: `${learningLogList.key}.reason` }]);
  await demandOwnRights(connection, learningLogList);
  await noteStep(connection, { ...step, reason });
}
