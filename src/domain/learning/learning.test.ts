import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import {
  Draft, LearningStep, PublishedExample, Review, approvalOf, cleanExample, contentHash, emptyText, mayReview, minutesAloud, missingParts, questionsIn, sha256, standingOf
} from '.';

const maria = { id: 11, name: 'Maria Åkesson' };
const eva = { id: 12, name: 'Eva Holmgren' };

const draft: Draft = {
  id: 1, etag: '"3"', clientKey: 'd1', by: maria, startedAt: '2026-11-12T12:05:00Z', savedAt: '2026-11-18T14:02:00Z',
  content: { ...emptyText(), title: 'Läkemedlet gavs i sex dagar', event: 'Listan låg kvar i pärmen.', themes: ['F2.2'], careKinds: ['shortTermCare'] },
  kept: [{ part: 'event', kind: 'name', text: 'Pascal', reason: 'Ordinationsverktyget', at: '2026-11-12T13:20:00Z' }],
  replies: [], state: 'sent', round: 1, sentAt: '2026-11-18T14:02:00Z'
};
const review: Review = {
  id: 1, clientKey: 'r1', draftKey: 'd1', round: 1, textHash: contentHash(draft), decision: 'approve', comment: '', partComments: [], answers: [], by: eva, at: '2026-11-24T09:00:00Z'
};
const step: LearningStep = { id: 1, clientKey: 's1', draftKey: 'd1', kind: 'withdrawn', round: 1, reason: 'Kändes igen', by: eva, at: '2026-12-04T09:00:00Z' };
const example: PublishedExample = { id: 1, etag: '"2"', clientKey: 'd1', content: draft.content, publishedAt: '2026-11-25T09:00:00Z', pagePath: '/sites/insidan/SitePages/x.aspx' };

const standing = (parts: { draft?: Partial<Draft>; reviews?: Review[]; steps?: LearningStep[]; examples?: PublishedExample[] }): ReturnType<typeof standingOf> =>
  standingOf({ draft: { ...draft, ...parts.draft }, reviews: parts.reviews ?? [], steps: parts.steps ?? [], examples: parts.examples ?? [] });

describe('how a draft stands', () => {
  test('goes from draft to review, approved, published and withdrawn', () => {
    expect(standing({ draft: { state: 'writing', round: 0 } }).state).toBe('draft');
    expect(standing({})).toEqual({ state: 'review' });
    expect(standing({ reviews: [review] })).toEqual({ state: 'approved', approval: review });
    expect(standing({ reviews: [review], examples: [example] })).toEqual({ state: 'published', example });
    expect(standing({ reviews: [review], steps: [{ ...step, id: 0, kind: 'published', at: example.publishedAt }, step] })).toEqual({ state: 'withdrawn', withdrawn: step });
  });

  test('never counts a decision of the writer, however it came into the list', () => {
    expect(standing({ reviews: [{ ...review, by: maria }] })).toEqual({ state: 'review' });
    expect(approvalOf(draft, [{ ...review, by: maria }])).toBeUndefined();
    expect(mayReview(draft, maria.id)).toBe(false);
    expect(mayReview(draft, eva.id)).toBe(true);
  });

  test('never counts a decision of somebody whom the log or the row knows as a writer, though the row says another', () => {
    const forged = { ...draft, by: eva };
    const started: LearningStep = { ...step, kind: 'started', by: maria };
    const own: Review = { ...review, by: maria };
    expect(standing({ draft: { by: eva }, reviews: [own], steps: [started] })).toEqual({ state: 'review' });
    expect(standing({ draft: { by: eva, changedBy: maria }, reviews: [own] })).toEqual({ state: 'review' });
    expect([mayReview(forged, maria.id, [started]), mayReview(forged, maria.id, [{ ...started, draftKey: 'another' }]), mayReview(forged, 13, [started])]).toEqual([false, true, true]);
  });

  test('counts an approval for the very text that was approved, with its reasons, and in its round', () => {
    expect(standing({ draft: { content: { ...draft.content, event: 'Listan låg kvar.' } }, reviews: [review] })).toEqual({ state: 'review' });
    expect(standing({ draft: { kept: [] }, reviews: [review] })).toEqual({ state: 'review' });
    expect(standing({ draft: { round: 2 }, reviews: [review] })).toEqual({ state: 'review' });
    expect(standing({ draft: { replies: [{ reviewKey: 'r1', text: 'Tack', at: review.at }] }, reviews: [review] }).state).toBe('approved');
  });

  test('follows the latest decision, and lets the writer take an approved text back', () => {
    const back: Review = { ...review, id: 2, clientKey: 'r2', decision: 'sendBack', comment: 'Stryk', at: '2026-11-24T10:00:00Z' };
    expect(standing({ reviews: [review, back] })).toEqual({ state: 'draft', sentBack: back });
    expect(standing({ reviews: [back, { ...review, id: 3, at: '2026-11-24T11:00:00Z' }] }).state).toBe('approved');
    expect(standing({ draft: { state: 'writing' }, reviews: [review] })).toEqual({ state: 'draft', sentBack: undefined });
    expect(standing({ draft: { state: 'writing', content: emptyText() }, reviews: [back] })).toEqual({ state: 'draft', sentBack: back });
  });

  test('leaves a withdrawal behind when it is written on or sent again', () => {
    expect(standing({ draft: { state: 'writing' }, steps: [step] }).state).toBe('draft');
    expect(standing({ draft: { round: 2 }, steps: [step] }).state).toBe('review');
    expect(standing({ steps: [step, { ...step, id: 2, kind: 'published', at: '2026-12-05T09:00:00Z' }] }).state).toBe('review');
    expect(standing({ steps: [{ ...step, draftKey: 'another' }] }).state).toBe('review');
  });
});

test('the seal is SHA-256', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  }));
  expect(sha256('a'.repeat(1000))).toBe(createHash('sha256').update('a'.repeat(1000)).digest('hex'));
});

test('the seal is the same for the text as it is stored, and another when anything moves', () => {
  const spaced = { ...draft, content: { ...draft.content, event: '  Listan låg kvar i pärmen.\r\n', title: 'Läkemedlet  gavs i sex dagar ' } };
  expect(contentHash(spaced)).toBe(contentHash(draft));
  expect(contentHash({ ...draft, content: cleanExample(draft.content) })).toBe(contentHash(draft));
  const moved = { ...draft.content, event: '', consequence: draft.content.event };
  expect(contentHash({ ...draft, content: moved })).not.toBe(contentHash(draft));
});

test('says what is missing, what is asked and how long it takes to read', () => {
  expect(missingParts(emptyText())).toEqual(['title', 'event', 'consequence', 'causes', 'measures', 'lessons', 'questions', 'themes', 'careKinds']);
  expect(missingParts(draft.content)).toEqual(['consequence', 'causes', 'measures', 'lessons', 'questions']);
  expect(questionsIn({ questions: 'Hur vet du?\n\n  Vem tar bort? ' })).toEqual(['Hur vet du?', 'Vem tar bort?']);
  expect(minutesAloud(draft.content)).toBe(1);
  expect(minutesAloud({ ...draft.content, causes: 'ord '.repeat(390) })).toBe(3);
});
