import * as React from 'react';
import { Decision, Round, closedRounds, isPrioritised, pictureThemes, sortedRounds } from '../../../domain/assessment';
import { AssessmentChanges, AssessmentRepository, PlanChanges, VisibilityPort, watchChanges } from '../../../lists';
import { asFailure, browserAfter, useLoad } from '../../../ui';
import { ThemeSource, sourceOf } from './themesOf';

/** Prioritised themes of a round, kept up to date. */
export interface RoundThemes {
  /** Undefined while they are fetched, and where there is no round. */
  source?: ThemeSource;
  /** Whether the reader may move them: they may assess, and the round is open. */
  mayMove: boolean;
  failure?: unknown;
  retry: () => void;
  takeDecision: (decision: Decision) => void;
  takeRound: (round: Round) => void;
}

interface Read {
  source?: ThemeSource;
  assess: boolean;
  token?: string;
  at: string;
}

const hasChosen = ({ picture }: ThemeSource): boolean => pictureThemes(picture).some(isPrioritised);

async function readSource(repository: AssessmentRepository, round: Round): Promise<ThemeSource> {
  if (round.state !== 'closed') return sourceOf(await repository.read(round.id));
  return { round, picture: (await repository.frozen(round.id)).picture, decisions: [] };
}

/** The newest round; while that one has prioritised nothing, the last closed one. A site that has no lists for rounds yet has no rounds. */
export async function readThemes(repository: AssessmentRepository, now: () => Date): Promise<Read> {
  const at = now().toISOString();
  try {
    const [token, { rounds, rights: { assess } }] = await Promise.all([repository.currentToken(), repository.rounds()]);
    const newest: Round | undefined = sortedRounds(rounds)[0];
    const first = newest && await readSource(repository, newest);
    const last = first && !hasChosen(first) ? closedRounds(rounds).find(({ id }) => id !== newest?.id) : undefined;
    return { source: last ? await readSource(repository, last) : first, assess, token, at };
  } catch (error) {
    if (asFailure(error).reason === 'notFound') return { assess: false, at };
    throw error;
  }
}

/** Whether what has happened concerns the themes that are shown. */
function concerns(changes: Extract<AssessmentChanges, { kind: 'changes' }>): boolean {
  return changes.removed || changes.rounds.length > 0 || changes.decisions.length > 0;
}

/** Others' moves are met by reading anew: a round is read in a few requests, and seldom changes while it is looked at. */
async function askAnew(repository: AssessmentRepository, token: string): Promise<PlanChanges> {
  const changes = await repository.changesSince(token);
  if (changes.kind === 'reload' || concerns(changes)) return { kind: 'reload' };
  return { kind: 'changes', changed: [], removed: [], unreadable: [], changeToken: changes.changeToken };
}

export interface RoundThemesOptions {
  repository: AssessmentRepository;
  visibility?: VisibilityPort;
  clock: () => Date;
}

/** The themes of the round at hand, and what others make of them. Keep the options' members stable. */
export function useRoundThemes({ repository, visibility, clock }: RoundThemesOptions): RoundThemes {
  const read = React.useCallback(() => readThemes(repository, clock), [repository, clock]);
  const load = useLoad(read);
  const value = load.state === 'ready' ? load.value : undefined;
  const reload = load.state === 'loading' ? undefined : load.reload;
  const [pollFailure, setPollFailure] = React.useState<unknown>();
  const [own, setOwn] = React.useState<{ of?: Read; decisions: Decision[]; round?: Round }>({ decisions: [] });
  React.useEffect(() => {
    if (!value?.token || !visibility || !reload) return undefined;
    const { token, at } = value;
    return watchChanges({
      reader: { changesSince: since => askAnew(repository, since) }, changeToken: token, fetchedAt: at, visibility, now: () => clock().getTime(), after: browserAfter,
      onAnswer: () => setPollFailure(undefined), onChanges: reload, onFailure: setPollFailure
    });
  }, [value, reload, repository, visibility, clock]);

  const takeDecision = React.useCallback((decision: Decision) => setOwn(before => {
    const kept = before.of === value ? before : { of: value, decisions: [] };
    return { ...kept, decisions: [...kept.decisions.filter(({ themeKey }) => themeKey !== decision.themeKey), decision] };
  }), [value]);
  const takeRound = React.useCallback((round: Round) => setOwn(before => ({ ...(before.of === value ? before : { decisions: [] }), of: value, round })), [value]);
  const source = React.useMemo(() => value?.source && withOwn(value.source, own.of === value ? own : { decisions: [] }), [value, own]);
  return {
    source, mayMove: value?.assess === true && source?.round.state === 'open', takeDecision, takeRound, retry: reload ?? nothing,
    failure: load.state === 'failed' ? load.error : load.state === 'ready' ? load.reloadError ?? pollFailure : undefined
  };
}

/** The reading with what was stored here since. */
function withOwn(source: ThemeSource, { decisions, round }: { decisions: Decision[]; round?: Round }): ThemeSource {
  const newer = new Map(decisions.map(decision => [decision.themeKey, decision]));
  const areas = source.picture.areas.map(area => ({
    ...area,
    themes: area.themes.map(theme => {
      const stored = newer.get(theme.key);
      return stored?.choice ? { ...theme, decision: { ...stored, choice: stored.choice } } : theme;
    })
  }));
  return {
    round: round?.id === source.round.id ? round : source.round,
    picture: { ...source.picture, areas },
    decisions: source.decisions.map(decision => newer.get(decision.themeKey) ?? decision)
  };
}

function nothing(): void {
  // There is nothing to read again while it is being read.
}
