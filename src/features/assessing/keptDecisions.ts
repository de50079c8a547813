import { Decision, Round } from '../../domain/assessment';
import { DecisionChanges, UnsentWrites } from '../../lists';

/** A decision that is not stored: what is changed, and what it was changed from. */
export interface KeptDecision {
  seen: Decision;
  mine: DecisionChanges;
}

/** Decisions that are not stored yet, kept on this computer for their writer alone. */
export interface KeptDecisions {
  of(clientKey: string): KeptDecision | undefined;
  /** False when the browser keeps nothing. */
  keep(decision: KeptDecision): boolean;
  forget(clientKey: string): void;
}

const prefix = 'decision/';

function isKept(value: unknown, clientKey: string): value is KeptDecision {
  const { seen, mine } = (value ?? {}) as Partial<KeptDecision>;
  return typeof seen === 'object' && seen !== null && seen.clientKey === clientKey && typeof seen.reason === 'string' && typeof mine === 'object' && mine !== null;
}

export function createKeptDecisions(unsent: UnsentWrites, clock: () => Date): KeptDecisions {
  return {
    of: clientKey => {
      const content = unsent.all().find(({ key, kind }) => kind === 'draft' && key === prefix + clientKey)?.content;
      return isKept(content, clientKey) ? content : undefined;
    },
    keep: decision => unsent.keep({ key: prefix + decision.seen.clientKey, kind: 'draft', at: clock().toISOString(), content: decision }),
    forget: clientKey => unsent.forget(prefix + clientKey)
  };
}

/** How much of a round stands on this computer alone: decisions, and answers with texts. */
export function countUnsent(unsent: UnsentWrites, { clientKey }: Pick<Round, 'clientKey'>): { decisions: number; answers: number } {
  const own = unsent.all().filter(({ key }) => key.split('/')[1] === clientKey);
  return { decisions: own.filter(({ key }) => key.startsWith(prefix)).length, answers: own.filter(({ key }) => key.startsWith('assess')).length };
}
