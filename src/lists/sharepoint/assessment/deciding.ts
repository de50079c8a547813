import { AreaComment, Decision, RoundPicture, pictureThemes } from '../../../domain/assessment';
import { CommentOutcome, DecideOutcome, DecisionChanges } from '../../assessments';
import { asETag } from '../../etag';
import { MergeRules } from '../../merge';
import { RowOf } from '../../schema';
import { areaCommentsList, decisionsList } from '../../schema/assessment';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { readRow } from '../rows';
import { storedFirst, tooLate } from './answering';
import { toComment, toDecision } from './rows';

/** A reason is one for the choice that it stands beside. */
const decisionRules: MergeRules<RowOf<typeof decisionsList>> = { together: [['choice', 'reason']] };

/** Writes the group's comment on an area. */
export async function comment(connection: Connection, given: AreaComment, text: string): Promise<CommentOutcome> {
  const { areaKey, roundId, clientKey } = given;
  const seen = await storedFirst(connection, areaCommentsList, given, { title: areaKey, areaKey, roundId });
  const row = { id: seen.id, etag: asETag(seen.etag), created: '', title: areaKey, clientKey, roundId, areaKey, text: seen.text };
  const outcome = await changeRow(connection, areaCommentsList, { seen: row, changes: { text } });
  const late = await tooLate(connection, roundId, ({ areas }) => areas.some(area => area.key === areaKey && area.comment === text.trim()));
  if (late) return late;
  if (outcome.result === 'conflict') return { result: 'conflict', mine: text, theirs: toComment(outcome.theirs, outcome) };
  const stored = await readRow(connection, areaCommentsList, seen.id);
  return { result: 'saved', comment: toComment(stored.row, stored) };
}

/** Decides about a theme. */
export async function decide(connection: Connection, given: Decision, changes: DecisionChanges): Promise<DecideOutcome> {
  const { themeKey, roundId, clientKey } = given;
  const seen = await storedFirst(connection, decisionsList, given, { title: themeKey, themeKey, roundId });
  const { choice, reason, effort, expectedEffect } = seen;
  const row = { id: seen.id, etag: asETag(seen.etag), created: '', title: themeKey, clientKey, roundId, themeKey, choice, reason, effort, expectedEffect };
  const outcome = await changeRow(connection, decisionsList, { seen: row, changes, rules: decisionRules });
  const late = await tooLate(connection, roundId, picture => isIn(picture, themeKey, changes));
  if (late) return late;
  if (outcome.result === 'saved') return { result: 'saved', decision: toDecision(outcome.row) };
  const { by, at, clashes } = outcome;
  const fields = clashes.map(clash => ({ ...clash, by, at })) as Extract<DecideOutcome, { result: 'conflict' }>['fields'];
  return { result: 'conflict', fields, mine: changes, theirs: toDecision(outcome.theirs) };
}

/** A theme that is decided nothing about has no decision in the frozen round, whatever reason stood there. */
function isIn(picture: RoundPicture, themeKey: string, { reason, ...changes }: DecisionChanges): boolean {
  const decision = pictureThemes(picture).find(({ key }) => key === themeKey)?.decision;
  const fields = Object.keys(changes) as (keyof typeof changes)[];
  return fields.every(field => decision?.[field] === changes[field]) && (reason === undefined || (decision?.reason ?? '') === reason.trim());
}
