import { Instant } from '../../../domain';
import { Decision } from '../../../domain/assessment';
import { AssessmentRepository, DecideOutcome, DecisionChanges, TooLate, versionOf } from '../../../lists';
import { After } from '../../../ui';
import { KeptDecisions } from '../keptDecisions';
import { DecisionPart, PartClash, clashesOf, touches, withoutParts } from './parts';

/** How long a pause after the last letter of a reason saves it, in milliseconds. */
export const savePause = 1000;

export type DecisionSave =
  | { state: 'idle' }
  /** Typed, and sent after a pause. */
  | { state: 'waiting' }
  | { state: 'saving' }
  | { state: 'saved'; at: Instant }
  | { state: 'failed'; error: unknown }
  /** The round was closed meanwhile; the list has what was sent, and the frozen round perhaps not. */
  | { state: 'late'; late: TooLate; sent: DecisionChanges };

/** One theme's decision as it is shown; another object after every change. */
export interface DecisionView {
  /** What is stored, with what is changed here laid over it. */
  decision: Decision;
  save: DecisionSave;
  clashes: readonly PartClash[];
  /** Something is changed here that is not stored. */
  pending: boolean;
  /** The browser keeps nothing: what is not stored is lost when the page goes. */
  unkept: boolean;
}

export interface SaverPorts {
  repository: Pick<AssessmentRepository, 'decide'>;
  kept: KeptDecisions;
  after: After;
  clock: () => Date;
  /** Told of each stored row, own or another's. */
  onStored: (decision: Decision) => void;
  onLate: (late: TooLate) => void;
  onChange: () => void;
}

const version = ({ etag }: Pick<Decision, 'etag'>): number => versionOf(etag) || 0;
const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;

/**
 * One theme's decision between the screen and the list: shown at once, sent one change after another, kept on this computer until it is
 * stored. What two have changed at the same moment is sent no further until somebody here has chosen.
 */
export class DecisionSaver {
  private latest: Decision;
  /** What `mine` was changed from: the lists bring it together with what others have stored since. */
  private base: Decision;
  private mine: DecisionChanges = {};
  private clashes: readonly PartClash[] = [];
  private save: DecisionSave = { state: 'idle' };
  private unkept = false;
  private running: Promise<void> | undefined;
  private takeBack = (): void => undefined;
  private shown: DecisionView;

  public constructor(private readonly ports: SaverPorts, stored: Decision) {
    const kept = ports.kept.of(stored.clientKey);
    this.latest = stored;
    this.base = kept?.seen ?? stored;
    this.mine = kept?.mine ?? {};
    this.shown = this.describe();
  }

  public view(): DecisionView {
    return this.shown;
  }

  /** The row as the page now has it. */
  public see(stored: Decision): void {
    if (stored.id === this.latest.id && version(stored) <= version(this.latest)) return;
    this.latest = stored;
    if (isEmpty(this.mine)) this.base = stored;
    this.shown = this.describe();
  }

  /** Changes something. Text waits for a pause; whatever else is sent at once. */
  public change(changes: DecisionChanges, pace: 'now' | 'afterPause' = 'now'): void {
    if (isEmpty(this.mine)) this.base = this.latest;
    this.mine = { ...this.mine, ...changes };
    // Who chooses again with both answers in sight has chosen.
    if (pace === 'now') this.clashes = this.clashes.filter(({ part }) => !touches(changes, part));
    this.keep();
    this.takeBack();
    if (pace === 'now') return void this.flush();
    this.takeBack = this.ports.after(savePause, () => { void this.flush(); });
    this.become({ state: 'waiting' });
  }

  /** Settles one part of a conflict: with theirs, or with what is given. */
  public settle(part: DecisionPart, chosen: DecisionChanges | 'theirs'): void {
    this.clashes = this.clashes.filter(clash => clash.part !== part);
    if (chosen !== 'theirs') return this.change(chosen);
    this.mine = withoutParts(this.mine, [part]);
    this.keep();
    this.become({ state: 'idle' });
    void this.flush();
  }

  /** Sends what is not stored; done when it is answered. */
  public flush(): Promise<void> {
    this.takeBack();
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      this.redraw();
    });
    return this.running;
  }

  private sendable(): DecisionChanges {
    return withoutParts(this.mine, this.clashes.map(({ part }) => part));
  }

  private async run(): Promise<void> {
    try {
      for (let sent = this.sendable(); !isEmpty(sent); sent = this.sendable()) {
        this.become({ state: 'saving' });
        this.take(await this.ports.repository.decide(this.base, sent), sent);
      }
    } catch (error) {
      this.become({ state: 'failed', error });
    }
  }

  private take(outcome: DecideOutcome, sent: DecisionChanges): void {
    if (outcome.result === 'conflict') {
      const met = clashesOf(outcome, this.base, this.mine);
      this.clashes = [...this.clashes.filter(({ part }) => !met.some(clash => clash.part === part)), ...met];
      this.stored(outcome.theirs);
      return this.become({ state: 'idle' });
    }
    // What was typed meanwhile stays, upon what is stored now.
    const { mine } = this;
    this.mine = Object.fromEntries(Object.entries(mine).filter(([field, value]) => !(field in sent) || sent[field as keyof DecisionChanges] !== value)) as DecisionChanges;
    if (outcome.result === 'saved') {
      this.stored(outcome.decision);
      return this.become({ state: 'saved', at: this.ports.clock().toISOString() });
    }
    this.keep();
    this.become({ state: 'late', late: outcome, sent });
    this.ports.onLate(outcome);
  }

  private stored(decision: Decision): void {
    this.latest = this.base = decision;
    this.keep();
    this.ports.onStored(decision);
  }

  private keep(): void {
    const { kept } = this.ports;
    if (isEmpty(this.mine)) kept.forget(this.latest.clientKey);
    this.unkept = !isEmpty(this.mine) && !kept.keep({ seen: this.base, mine: this.mine });
  }

  private become(save: DecisionSave): void {
    this.save = save;
    this.redraw();
  }

  private redraw(): void {
    this.shown = this.describe();
    this.ports.onChange();
  }

  private describe(): DecisionView {
    return {
      decision: { ...this.latest, ...this.mine }, save: this.save, clashes: this.clashes, pending: !isEmpty(this.mine), unkept: this.unkept
    };
  }
}
