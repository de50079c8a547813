import { Instant } from '../../../domain';
import { Round } from '../../../domain/assessment';
import { UnsentWrites } from '../../../lists';

/** What became of a text that was to be stored. */
export type TextOutcome =
  | { result: 'saved' }
  /** Somebody else has changed the same text: mine is stored nowhere yet. */
  | { result: 'clash'; theirs: string; by?: string; at?: Instant }
  /** The round was closed meanwhile; `counted` says whether the frozen round has the text after all. */
  | { result: 'late'; round: Round; counted?: boolean };

export type TextState =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: Instant }
  | { state: 'failed'; error: unknown }
  | { state: 'clash'; theirs: string; by?: string; at?: Instant }
  | { state: 'late'; round: Round; counted?: boolean };

/** A text as its field shows it; another object after every change. */
export interface TextView {
  /** What is typed and not stored; undefined: the stored text is shown. */
  mine?: string;
  save: TextState;
  /** It was typed an earlier time. */
  restored: boolean;
  /** The browser keeps nothing: what is typed is lost when the page goes. */
  unkept: boolean;
}

export interface TextPorts {
  /** The place among what is not sent yet. */
  unsentKey: string;
  unsent: UnsentWrites;
  clock: () => Date;
  /** The text as it is stored now. */
  stored: () => string;
  /** Stores a text upon the one that its writer began from. */
  save: (base: string, text: string) => Promise<TextOutcome>;
}

/** A text between the keyboard and the list: kept on this computer from the first letter, stored when its field is left, never over somebody else's. */
export class KeptText {
  private shown: TextView = { save: { state: 'idle' }, restored: false, unkept: false };
  /** What stood there when its writer began. */
  private base = '';
  private readonly listeners = new Set<() => void>();

  public constructor(private readonly ports: TextPorts) {
    const kept = ports.unsent.all().find(({ key }) => key === ports.unsentKey)?.content as { base?: unknown; mine?: unknown } | undefined;
    if (typeof kept?.base !== 'string' || typeof kept.mine !== 'string') return;
    // It has arrived although no answer said so, or somebody has written the same.
    if (kept.mine === ports.stored()) ports.unsent.forget(ports.unsentKey);
    else [this.base, this.shown] = [kept.base, { ...this.shown, mine: kept.mine, restored: true }];
  }

  public view = (): TextView => this.shown;

  public subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  public type = (mine: string): void => {
    if (this.shown.mine === undefined) this.base = this.ports.stored();
    this.become({ mine, ...(this.shown.save.state === 'saved' ? { save: { state: 'idle' } } : {}), unkept: !this.keep(mine) });
  };

  /** Stores what is typed, if anything is. */
  public flush = async (): Promise<void> => {
    const { mine, save } = this.shown;
    if (mine === undefined || save.state === 'saving' || save.state === 'clash' || save.state === 'late') return;
    if (mine === this.base || mine === this.ports.stored()) return this.done();
    this.become({ save: { state: 'saving' } });
    try {
      this.arrive(mine, await this.ports.save(this.base, mine));
    } catch (error) {
      this.become({ save: { state: 'failed', error } });
    }
  };

  /** Goes on after a clash: theirs has been seen, and this text is to stand. */
  public choose = (text: string): Promise<void> => {
    this.base = this.ports.stored();
    this.become({ mine: text, save: { state: 'idle' } });
    this.keep(text);
    return this.flush();
  };

  private arrive(sent: string, outcome: TextOutcome): void {
    if (outcome.result === 'clash') return this.become({ save: { ...outcome, state: 'clash' } });
    if (outcome.result === 'late') return this.become({ save: { ...outcome, state: 'late' } });
    const at = this.ports.clock().toISOString();
    if (this.shown.mine !== sent) {
      this.base = sent;
      return this.become({ save: { state: 'saved', at } });
    }
    this.done();
    this.become({ save: { state: 'saved', at } });
  }

  private done(): void {
    this.ports.unsent.forget(this.ports.unsentKey);
    this.become({ mine: undefined, restored: false, unkept: false, save: { state: 'idle' } });
  }

  private keep(mine: string): boolean {
    const { unsentKey, unsent, clock } = this.ports;
    return unsent.keep({ key: unsentKey, kind: 'draft', at: clock().toISOString(), content: { base: this.base, mine } });
  }

  private become(part: Partial<TextView>): void {
    this.shown = { ...this.shown, ...part };
    this.listeners.forEach(listener => listener());
  }
}
