import {
  Discussion, DiscussionComment, Draft, ExampleText, LearningStep, PublishedExample, Review, TextPart, textParts
} from '../../../domain/learning';
import { asETag } from '../../etag';
import { DraftValues } from '../../learning';
import { RowOf } from '../../schema';
import { learningDiscussionsList, learningDraftsList, learningExamplesList, learningLogList, learningReviewsList } from '../../schema/learning';
import { Stored } from '../rows';
import { AuthoredRow } from './authored';

export type DraftRow = Stored<typeof learningDraftsList>;
export type ExampleRow = Stored<typeof learningExamplesList>;
export type DiscussionRow = Stored<typeof learningDiscussionsList>;

type Parts = Pick<RowOf<typeof learningDraftsList>, TextPart | 'title' | 'themes' | 'careKinds'>;

/** The text in a row's parts. */
export function contentOf(row: Parts): ExampleText {
  const texts = Object.fromEntries(textParts.map(part => [part, row[part]])) as Record<TextPart, string>;
  return { ...texts, title: row.title, themes: row.themes ?? [], careKinds: row.careKinds ?? [] };
}

/** The draft that a stored row is. */
export function toDraft({ row, author, editor, modified }: AuthoredRow<typeof learningDraftsList>): Draft {
  const { id, etag, clientKey, created, kept = [], replies = [], state = 'writing', round = 0, sentAt, decided } = row;
  return {
    id, etag, clientKey, by: author, changedBy: editor, startedAt: created, savedAt: modified, content: contentOf(row), kept, replies, state, round,
    ...(sentAt ? { sentAt } : {}), ...(decided ? { decided } : {})
  };
}

/** The cells that a writer fills. */
export function cellsOf({ content, kept, replies }: DraftValues): Parts & Pick<RowOf<typeof learningDraftsList>, 'kept' | 'replies'> {
  return { ...content, kept, replies };
}

/** The row behind a draft that somebody has seen. Fails with PlanFailure 'invalid' when it carries no version. */
export function draftRow(seen: Draft): DraftRow {
  const { id, etag, clientKey, startedAt, state, round, sentAt, decided } = seen;
  return { id, etag: asETag(etag), created: startedAt, clientKey, ...cellsOf(seen), state, round, sentAt, decided };
}

/** The decision that a stored row is; undefined for one that decides nothing. */
export function toReview({ row, author }: AuthoredRow<typeof learningReviewsList>): Review | undefined {
  const { id, clientKey, draftKey, round = 0, textHash, decision, comment, partComments = [], answers = [], created } = row;
  return decision && { id, clientKey, draftKey, round, textHash, decision, comment, partComments, answers, by: author, at: created };
}

/** The step that a stored row is; undefined for one that is none. */
export function toStep({ row, author }: AuthoredRow<typeof learningLogList>): LearningStep | undefined {
  const { id, clientKey, draftKey, kind, round = 0, reason, part, findKind, created } = row;
  return kind && { id, clientKey, draftKey, kind, round, reason, by: author, at: created, ...(part ? { part } : {}), ...(findKind ? { findKind } : {}) };
}

/** The example that a row shows; undefined while it only holds its place. */
export function toExample(row: ExampleRow): PublishedExample | undefined {
  const { id, etag, clientKey, state, publishedAt, pagePath } = row;
  return state === 'published' && publishedAt ? { id, etag, clientKey, content: contentOf(row), publishedAt, pagePath: pathIn(pagePath) } : undefined;
}

/** A path on the tenant; anything else that an editor has written into the row, a script or another site's address above all, is none. */
function pathIn(written: string): string {
  return /^\/[^/\\]/.test(written) ? written : '';
}

function toComment({ row: { id, etag, clientKey, comment, created }, author }: AuthoredRow<typeof learningDiscussionsList>): DiscussionComment {
  return { id, etag, clientKey, text: comment, by: author, at: created };
}

/** Marks with what others have added to them; a comment whose mark is gone is left out, and so is a mark without unit or day. */
export function toDiscussions(rows: AuthoredRow<typeof learningDiscussionsList>[]): Discussion[] {
  const comments = rows.filter(({ row }) => row.kind === 'comment');
  return rows.filter(({ row }) => row.kind !== 'comment').flatMap(({ row, author }): Discussion[] => {
    const { id, etag, clientKey, exampleKey, unitId, on, comment, created } = row;
    if (unitId === undefined || on === undefined) return [];
    const added = comments.filter(other => other.row.exampleKey === exampleKey && other.row.unitId === unitId).map(toComment);
    return [{ id, etag, clientKey, exampleKey, unitId, on, comment, by: author, at: created, added }];
  });
}
