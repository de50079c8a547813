import { Decision, RoundContent } from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import { DecisionSaver, DecisionView, SaverPorts } from './decisionSaver';

/** The decisions of a round, each with its own saver. */
export class Deciders {
  private readonly savers = new Map<string, DecisionSaver>();
  private readonly listeners = new Set<() => void>();

  public constructor(private readonly ports: Omit<SaverPorts, 'onChange'>, { decisions }: Pick<RoundContent, 'decisions'>) {
    this.see({ decisions });
  }

  /** The rows as the page now has them. */
  public see({ decisions }: Pick<RoundContent, 'decisions'>): void {
    for (const decision of decisions) {
      const saver = this.savers.get(decision.themeKey);
      if (saver) saver.see(decision);
      else this.savers.set(decision.themeKey, this.newSaver(decision));
    }
  }

  public of(themeKey: string): DecisionSaver {
    const saver = this.savers.get(themeKey);
    if (!saver) throw new Error(`The round has no theme ${themeKey}.`);
    return saver;
  }

  /** All decisions as they are shown, in the round's order. */
  public views(): DecisionView[] {
    return Array.from(this.savers.values()).map(saver => saver.view());
  }

  /** Sends everything that is not stored: what an earlier visit left, and what is typed when the step is left. */
  public async flush(): Promise<void> {
    await Promise.all(Array.from(this.savers.values()).filter(saver => saver.view().pending).map(saver => saver.flush()));
  }

  /** Tries again what found no connection. */
  public async online(): Promise<void> {
    const failed = Array.from(this.savers.values()).filter(saver => {
      const { save } = saver.view();
      return save.state === 'failed' && save.error instanceof PlanFailure && save.error.reason === 'offline';
    });
    await Promise.all(failed.map(saver => saver.flush()));
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  private newSaver(decision: Decision): DecisionSaver {
    return new DecisionSaver({ ...this.ports, onChange: () => this.listeners.forEach(listener => listener()) }, decision);
  }
}
