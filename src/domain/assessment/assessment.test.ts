import fc from 'fast-check';
import { Framework, agera2020 } from '..';
import { answersOf, makeAssessment } from '../testing/assessments';
import { makeActivity } from '../testing/samples';
import {
  Act, Decision, PictureTheme, Round, RoundPicture, ThemeAssessment, assessmentKey, closedBefore, closedChanges, compareRounds, completeContent, earlierOf, freezeRound, frozenText, gapsOf,
  linkParts, matrixOf, mergeAssessment, parseFrozenRound, pictureOf, pictureThemes, prioritisedWithoutActivity, progressOf, proposalsFrom, reopenedChanges, resultTable, roundBefore, suggestionsOf,
  themeInRound, themesForMatrix, wholeProgress, wholeResult
} from '.';

const round: Round = { id: 1, etag: '"1"', clientKey: 'r-1', title: 'Hösten 2026', scope: 'särskilda boenden', edition: agera2020.edition, startedOn: '2026-11-02', state: 'open', log: [] };
const act: Act = { by: 'Jonas Wik', at: '2026-11-16T09:38:00Z' };
const decision = (themeKey: string, given: Partial<Decision> = {}): Decision =>
  ({ id: 1, etag: '"1"', clientKey: `r-1/${themeKey}`, roundId: 1, themeKey, choice: 'prioritise', reason: '', ...given });

function picture(assessments: ThemeAssessment[], decisions: Decision[] = [], framework: Framework = agera2020): RoundPicture {
  return pictureOf(framework, { assessments, decisions, comments: [] });
}

describe('progress', () => {
  test('a theme counts when all three answers are confirmed and nobody disagrees; unknown is an answer and is counted', () => {
    const disputed = makeAssessment('F1.3', 'ggg');
    disputed.answers.b.rivals = [{ answer: 'red', ...act }];
    const areas = progressOf(agera2020, [makeAssessment('F1.1', 'g?y'), makeAssessment('F1.2', 'gg-', '--r'), disputed, makeAssessment('F2.1', '???')]);
    expect(areas[1]).toEqual({ areaKey: 'F1', done: 1, themes: 5, unknown: 1, proposals: 1 });
    expect(wholeProgress(areas)).toEqual({ done: 2, themes: 33, unknown: 4, proposals: 1 });
  });

  test('a hidden theme is asked about only where something was said before it was hidden', () => {
    const hidden: Framework = { ...agera2020, areas: agera2020.areas.map(area => ({ ...area, themes: area.themes.map(theme => ({ ...theme, hidden: /^F5\.[12]$/.test(theme.key) })) })) };
    expect(progressOf(hidden, [makeAssessment('F5.1')])[5].themes).toBe(2);
    expect(proposalsFrom(hidden).filter(({ themeKey }) => themeKey.startsWith('F5')).map(({ themeKey }) => themeKey)).toEqual(['F5.3']);
  });

  test('what is missing is made whole in the framework’s order, and what is left is told by theme', () => {
    const content = completeContent(round, agera2020, { assessments: [makeAssessment('F5.3', 'ggg')], decisions: [decision('F5.3')], comments: [] });
    expect([content.assessments.length, content.decisions.length, content.comments.length]).toEqual([33, 33, 6]);
    expect(content.assessments[0]).toMatchObject({ id: 0, clientKey: 'r-1/G.1', themeKey: 'G.1' });
    const gaps = gapsOf(content);
    expect([gaps.notDone.length, gaps.undecided.length, gaps.disputed]).toEqual([32, 32, []]);
  });
});

describe('suggestions', () => {
  const earlier = (...letters: string[]): Pick<PictureTheme, 'answers'>[] => letters.map(each => ({ answers: answersOf(each) }));
  const keys = (assessment: ThemeAssessment, before: string[], decided?: Partial<Decision>, hasActivity = true): string[] =>
    suggestionsOf({ assessment, earlier: earlier(...before), decision: decided && decision('F1.4', decided), hasActivity }).map(({ key, question }) => (question ? `${key} ${question}` : key));

  test.each<[string, string[], string[], Partial<Decision> | undefined, string[]]>([
    ['red now and in the last round', ['grg'], ['grg'], { reason: 'x', choice: 'wait' }, ['redTwice b']],
    ['red in the last two rounds, while nobody has answered', ['---'], ['-r-', '-r-'], undefined, ['redTwice b']],
    ['red once, long ago', ['ggg'], ['ggg', 'rrr', 'rrr'], undefined, []],
    ['unknown again', ['??g'], ['?gg'], undefined, ['unknownTwice a']],
    ['worse than last time, and undecided', ['rgg'], ['ygg'], undefined, ['becameWorse a', 'redUndecided']],
    ['unknown before is no worse', ['rgg'], ['?gg'], { choice: 'wait', reason: 'Vi väntar' }, []],
    ['red that waits without a reason', ['rgg'], [], { choice: 'wait', reason: ' ' }, ['redWithoutReason']],
    ['all green and prioritised, and not estimated', ['ggg'], [], {}, ['greenPrioritised', 'notEstimated']],
    ['prioritised with an estimate', ['ggy'], [], { effort: 'small', expectedEffect: 'large' }, []]
  ])('%s', (_what, [now], before, decided, expected) => expect(keys(makeAssessment('F1.4', now), before, decided)).toEqual(expected));

  test('prioritised and nothing done', () => expect(keys(makeAssessment('F1.4', 'gyr'), [], { effort: 'small', expectedEffect: 'large' }, false)).toEqual(['noActivity']));
  test('a round whose edition lacks the theme says nothing about it', () => {
    const other = picture([makeAssessment('F1.4', 'rrr')], [], { ...agera2020, areas: agera2020.areas.slice(0, 1) });
    expect(earlierOf('F1.4', [other, picture([makeAssessment('F1.4', 'rrr')])]).map(({ answers }) => answers.a)).toEqual(['red']);
  });
});

describe('results', () => {
  const prioritised = picture([makeAssessment('F1.1', 'gg?'), makeAssessment('F1.2', 'r--', '-rr')], [decision('F1.1'), decision('F1.2'), decision('F2.1', { choice: 'wait' })]);
  const activities = [makeActivity({ themeKey: 'F1.1', archivedAt: '2026-01-01T00:00:00Z' }), makeActivity({ themeKey: 'F1.2' }), makeActivity({ themeKey: undefined })];

  test('per area the prioritised themes and those with an activity; what is archived does not count, and neither do proposals', () => {
    const table = resultTable(prioritised, activities);
    expect(table[1]).toMatchObject({ areaKey: 'F1', prioritised: 2, withActivity: 1, counts: { green: 2, yellow: 0, red: 1, unknown: 1 } });
    expect(wholeResult(table)).toMatchObject({ prioritised: 2, withActivity: 1 });
    expect(prioritisedWithoutActivity(prioritised, activities).map(({ key }) => key)).toEqual(['F1.1']);
  });

  test('the matrix has a cell for each effort and effect, and its order is that of priority', () => {
    const activity = (id: number, effort: 'small' | 'large', expectedEffect: 'small' | 'veryLarge'): ReturnType<typeof makeActivity> => makeActivity({ id, effort, expectedEffect });
    const shown = picture([], [decision('F3.2', { effort: 'small', expectedEffect: 'veryLarge' }), decision('F3.3')]);
    const { rows, order, unplaced } = matrixOf([
      ...[activity(1, 'large', 'small'), activity(2, 'small', 'veryLarge'), activity(3, 'large', 'veryLarge')].map(each => ({ kind: 'activity' as const, activity: each })),
      ...themesForMatrix(shown, [])
    ]);
    expect(rows.map(row => row.map(({ priority }) => priority.value))).toEqual([[7, 6, 5], [6, 5, 4], [5, 4, 3], [4, 3, 2]]);
    expect(order.map(({ entry, cell }) => [entry.kind === 'activity' ? entry.activity.id : entry.theme.key, cell.priority.value])).toEqual([[2, 7], ['F3.2', 7], [3, 5], [1, 2]]);
    expect(unplaced.map(entry => entry.kind === 'theme' && entry.theme.key)).toEqual(['F3.3']);
  });
});

describe('rounds', () => {
  test('the last answers come as proposals where the new edition has the same theme', () => {
    const proposals = proposalsFrom(agera2020, picture([makeAssessment('F1.1', 'gy-')]));
    expect([proposals.length, proposals.find(({ themeKey }) => themeKey === 'F1.1')?.proposed, proposals[0].proposed]).toEqual([33, answersOf('gy-'), {}]);
  });

  test('two rounds: better, worse, known and no longer known; themes of one edition alone stand by themselves', () => {
    const newer: Framework = { ...agera2020, areas: agera2020.areas.slice(0, 2).map(area => ({ ...area, themes: area.themes.slice(1).concat({ key: `${area.key}.e1`, areaKey: area.key, title: 'Eget' }) })) };
    const { areas, counts } = compareRounds(
      picture([makeAssessment('F1.1', 'ggg'), makeAssessment('F1.2', 'ry?'), makeAssessment('F1.3', 'g?-')]),
      picture([makeAssessment('F1.2', 'yrg'), makeAssessment('F1.3', '?rg'), makeAssessment('F1.e1', 'rrr')], [], newer)
    );
    expect(counts).toEqual({ better: 1, worse: 1, becameKnown: 2, becameUnknown: 1 });
    expect(areas.map(({ key }) => key)).toEqual(['G', 'F1', 'F2', 'F3', 'F4', 'F5']);
    expect(areas[1].themes.map(({ key, before, now, changed }) => [key, Boolean(before), Boolean(now), changed.length])).toEqual(
      [['F1.2', true, true, 3], ['F1.3', true, true, 2], ['F1.4', true, true, 0], ['F1.5', true, true, 0], ['F1.e1', false, true, 0], ['F1.1', true, false, 0]]
    );
  });

  test('closing and reopening are logged, with the reason', () => {
    const closed = { ...round, ...closedChanges(round, act) };
    expect(closed).toMatchObject({ state: 'closed', closedBy: 'Jonas Wik', closedAt: act.at });
    const again = { ...closed, ...reopenedChanges(closed, { by: 'Karin Ahlgren', at: '2026-11-20T10:00:00Z' }, ' Ett svar var fel ') };
    expect([again.state, again.closedAt, again.log.map(({ kind, by, why }) => [kind, by, why])]).toEqual(
      ['open', undefined, [['closed', 'Jonas Wik', ''], ['reopened', 'Karin Ahlgren', 'Ett svar var fel']]]
    );
  });

  test('the round before is the last closed one of the same scope, or else the last', () => {
    const old = (id: number, startedOn: string, scope: string, state: Round['state'] = 'closed'): Round => ({ ...round, id, startedOn, scope, state });
    const rounds = [old(2, '2024-10-01', round.scope), old(3, '2025-10-01', 'hemtjänst'), old(4, '2026-10-01', round.scope, 'open'), old(5, '2027-10-01', round.scope)];
    expect([roundBefore(rounds, round)?.id, roundBefore(rounds.slice(1), round)?.id, roundBefore([], round)]).toEqual([2, 3, undefined]);
  });

  test('of two rounds that began on one day the one that was made first is the one before, whichever closed first', () => {
    const [first, second] = [1, 2].map((id): Round => ({ ...round, id, state: 'closed' }));
    expect([closedBefore([second, first], second).map(({ id }) => id), closedBefore([second, first], first)]).toEqual([[1], []]);
    expect([roundBefore([second, first], second)?.id, roundBefore([second, first], { ...first, state: 'open' } as Round)]).toEqual([1, undefined]);
  });

  test('a link to a theme of a round is read back, also when the round’s key has slashes', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.constantFrom('F1.4', 'G.4.1'), (clientKey, themeKey) => {
      const key = assessmentKey({ clientKey }, themeKey);
      expect(linkParts(key)).toEqual({ roundKey: clientKey, themeKey });
      expect(themeInRound({ clientKey }, key)).toBe(themeKey);
    }));
    expect(themeInRound({ clientKey: 'r-2' }, 'r-1/F1.1')).toBeUndefined();
  });
});

describe('a frozen round', () => {
  const letters = fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom('g', 'y', 'r', '?', '-'))).map(each => each.join(''));
  const anyRound = fc.record({ said: letters, note: fc.string({ unit: 'binary', maxLength: 40 }), comment: fc.string({ maxLength: 40 }), unit: fc.option(fc.string({ minLength: 1 }), { nil: undefined }) }).map(({ said, note, comment, unit }) =>
    freezeRound(round, pictureOf(agera2020, {
      assessments: [makeAssessment('F1.1', said, 'rrr', { note })], decisions: [decision('F1.1', { effort: 'small' }), decision('G.4.1', { choice: undefined })],
      comments: [{ id: 1, etag: '', clientKey: '', roundId: 1, areaKey: 'F1', text: comment }]
    }), { ...act, unit }));

  test('comes back as it was', () => fc.assert(fc.property(anyRound, frozen => expect(parseFrozenRound(frozenText(frozen))).toEqual(frozen))));

  test('that lost or changed a letter is refused', () => fc.assert(fc.property(anyRound, fc.nat(), (frozen, pick) => {
    const whole = frozenText(frozen);
    const at = pick % whole.length;
    for (const altered of [whole.slice(0, at) + whole.slice(at + 1), `${whole.slice(0, at)}${whole[at] === '1' ? '2' : '1'}${whole.slice(at + 1)}`]) {
      expect(() => parseFrozenRound(altered)).toThrow(TypeError);
    }
  })));

  test('keeps the names of its edition', () => {
    const frozen = parseFrozenRound(frozenText(freezeRound(round, picture([makeAssessment('G.1', 'ggg')]), act)));
    expect([frozen.picture.frameworkTitle, pictureThemes(frozen.picture)[0].title, frozen.closedBy]).toEqual(['Agera för säker vård 2020–2024', 'Engagerad ledning och tydlig styrning', 'Jonas Wik']);
  });

  test.each([['nothing', ''], ['another format', '{"format":2}'], ['no JSON', 'x']])('%s is none', (_what, value) => expect(() => parseFrozenRound(value)).toThrow(TypeError));
});

describe('two people on one theme', () => {
  const base = makeAssessment('F1.2', '---', 'yrr');
  const answeredBy = (by: string, letters: string): ThemeAssessment => {
    const theirs = makeAssessment('F1.2', letters, 'yrr', { etag: '"2"' });
    for (const state of Object.values(theirs.answers)) if (state.given) state.given.by = by;
    return theirs;
  };

  test('different questions both survive', () => {
    const { assessment, disputed } = mergeAssessment(base, { answers: { a: 'green' } }, answeredBy('Karin Ahlgren', '-y-'), act);
    expect([assessment.answers.a.given?.answer, assessment.answers.b.given?.answer, disputed, assessment.etag]).toEqual(['green', 'yellow', [], '"2"']);
  });

  test('the same question: both answers stand with their givers, until somebody who has seen both answers again', () => {
    const theirs = answeredBy('Karin Ahlgren', '-y-');
    const { assessment, disputed } = mergeAssessment(base, { answers: { b: 'green' } }, theirs, act);
    expect([disputed, assessment.answers.b]).toMatchObject([['b'], { given: { answer: 'yellow', by: 'Karin Ahlgren' }, rivals: [{ answer: 'green', by: 'Jonas Wik', at: act.at }] }]);
    const third = mergeAssessment(base, { answers: { b: 'red' } }, assessment, { ...act, by: 'Samira Haddad' });
    expect([third.disputed, third.assessment.answers.b.rivals.map(({ answer }) => answer)]).toEqual([['b'], ['green', 'red']]);
    const settled = mergeAssessment(assessment, { answers: { b: 'green' } }, assessment, act);
    expect([settled.disputed, settled.assessment.answers.b]).toEqual([[], { given: { answer: 'green', ...act }, proposed: 'red', rivals: [] }]);
  });

  test('the same answer is no disagreement, and whoever takes an answer back takes nobody else’s', () => {
    expect(mergeAssessment(base, { answers: { b: 'yellow' } }, answeredBy('Karin Ahlgren', '-y-'), act).disputed).toEqual([]);
    const taken = mergeAssessment(answeredBy('Karin Ahlgren', '-y-'), { answers: { b: undefined } }, answeredBy('Jonas Wik', '-g-'), act);
    expect([taken.disputed, taken.assessment.answers.b.given?.answer]).toEqual([[], 'green']);
  });

  test('a note that both wrote stays theirs, and mine is told', () => {
    const theirs = { ...base, note: 'Karins' };
    expect(mergeAssessment(base, { note: 'Mitt' }, theirs, act)).toMatchObject({ assessment: { note: 'Karins' }, note: { base: '', mine: 'Mitt', theirs: 'Karins' } });
    expect(mergeAssessment(base, { answers: { a: 'red' } }, theirs, act)).toMatchObject({ assessment: { note: 'Karins', answers: { a: { given: { answer: 'red' } } } } });
  });

  test('no answer is ever lost without a word: it stands, it stands beside, or somebody who saw it answered after it', () => {
    const anyAnswer = fc.constantFrom('green' as const, 'yellow' as const, 'red' as const, 'unknown' as const);
    fc.assert(fc.property(anyAnswer, anyAnswer, (theirs, mine) => {
      const stored = mergeAssessment(base, { answers: { c: theirs } }, base, { ...act, by: 'Karin Ahlgren' }).assessment;
      const { given, rivals } = mergeAssessment(base, { answers: { c: mine } }, stored, act).assessment.answers.c;
      expect(new Set([given?.answer, ...rivals.map(({ answer }) => answer)])).toEqual(new Set([theirs, mine]));
    }));
  });
});
