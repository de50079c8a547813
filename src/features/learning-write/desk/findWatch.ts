import type { NewStep } from '../../../lists/learning';
import { PartFind } from '../finds';

/** What the writer has done with a find, until the text that shows it is stored. */
export type FindStep = Pick<NewStep, 'kind' | 'reason'> & { find: PartFind };

/** A step for the log, with the key that its row gets, so that one whose answer was lost is not written twice. */
export type DueStep = FindStep & { clientKey: string };

/** The finds of a draft at a pause: on the screen, and in what is stored. */
export interface FindsAt {
  screen: readonly PartFind[];
  stored: readonly PartFind[];
}

/** Follows the finds of a draft from pause to pause. The one way by which finds come into the log: each that leaves the text, however it does, is told once. */
export interface FindWatch {
  /** How a find is dealt with by its card; it is told when the text shows it. */
  note(step: FindStep): void;
  /** A pause: what is to be told now. What the log does not take is told again. */
  due(at: FindsAt): DueStep[];
  /** The log has it. */
  told(step: DueStep): void;
  /** The texts came from somewhere else: what left them there is told there. `mine` is what stood on the screen before. */
  moved(mine: readonly PartFind[], at: FindsAt): void;
}

const isSame = (one: PartFind) => (other: PartFind): boolean => one.part === other.part && one.kind === other.kind && one.text === other.text;
const keyOf = ({ part, kind, text }: PartFind): string => `${part}/${kind}/${text}`;

export function watchFinds(begun: FindsAt, newKey: () => string): FindWatch {
  let seen: PartFind[] = [...begun.screen, ...begun.stored];
  let chosen: FindStep[] = [];
  let waiting: DueStep[] = [];
  const gone = new Set<string>();
  const wait = (step: FindStep): void => { waiting.push({ ...step, clientKey: newKey() }); };
  const leave = (find: PartFind): void => {
    if (gone.has(keyOf(find))) return;
    gone.add(keyOf(find));
    wait(chosen.find(step => step.kind !== 'kept' && isSame(find)(step.find)) ?? { kind: 'removed', reason: '', find });
  };
  return {
    note: step => {
      chosen = [...chosen.filter(({ find }) => !isSame(step.find)(find)), step];
      if (step.kind !== 'kept' && !seen.some(isSame(step.find))) seen.push(step.find);
    },
    due: ({ screen, stored }) => {
      const now = [...screen, ...stored];
      const fresh = now.filter(find => !seen.some(isSame(find)));
      waiting = waiting.filter(step => {
        const isBack = step.kind !== 'kept' && now.some(isSame(step.find));
        if (isBack) gone.delete(keyOf(step.find));
        return !isBack;
      });
      const left = seen.filter(find => !now.some(isSame(find)));
      left.filter((find, at) => left.findIndex(isSame(find)) === at && !isRewritten(find, fresh, chosen)).forEach(leave);
      for (const step of chosen.filter(({ kind, find }) => kind === 'kept' && stored.some(isSame(find)))) {
        gone.delete(keyOf(step.find));
        wait(step);
      }
      chosen = chosen.filter(({ kind, find }) => (kind === 'kept' ? !stored.some(isSame(find)) : now.some(isSame(find))));
      seen = now;
      return [...waiting];
    },
    told: ({ clientKey }) => { waiting = waiting.filter(step => step.clientKey !== clientKey); },
    moved: (mine, { screen, stored }) => { seen = [...seen.filter(find => !mine.some(isSame(find))), ...screen, ...stored]; }
  };
}

/** Whether a find has not left but become another: moved to another part, or written on where it stands. Each new find is one former find at most. */
function isRewritten(find: PartFind, fresh: PartFind[], chosen: readonly FindStep[]): boolean {
  if (chosen.some(step => isSame(find)(step.find))) return false;
  const isMoved = (other: PartFind): boolean => other.kind === find.kind && other.text === find.text;
  const isIn = (other: PartFind): boolean => other.part === find.part && (other.kind === find.kind || other.text.includes(find.text) || find.text.includes(other.text));
  const at = fresh.findIndex(other => isMoved(other) || isIn(other));
  if (at < 0) return false;
  fresh.splice(at, 1);
  return true;
}
