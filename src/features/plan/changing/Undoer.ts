import { ChangeOutcome } from '../../../lists';
import { asFailure } from '../../../ui';
import { newEntry, nothingDone } from './begun';
import { ChangeSender } from './ChangeSender';
import { ChangerPorts, Done } from './entry';
import { takeBack } from './takeBack';
import { Entry, WriteBook } from './WriteBook';

type Undoable = Done['rows'][number];

/** Takes the last change back, by writing the former values over it. */
export class Undoer {
  public constructor(private readonly ports: ChangerPorts, private readonly book: WriteBook, private readonly sender: ChangeSender) {}

  /** Takes the last change, or group of changes, back; what somebody else has changed since stays and is told. */
  public async undo(): Promise<void> {
    const { done } = this.book.current();
    if (!done || done.rows.length === 0) return;
    const rows = done.rows.map(row => ({ row, entry: newEntry(this.ports, { kind: 'change', own: { seen: row.activity, changes: row.former } }) }));
    this.book.begin(rows.map(({ entry }) => entry));
    const undone = nothingDone(done.kind === 'undo' ? 'change' : 'undo');
    const outcomes = await this.firstOutcomes(done.rows);
    for (const [at, { row, entry }] of rows.entries()) await this.sender.inTurn(row.activity.id, () => this.undoRow(row, entry, undone, outcomes[at]));
    this.book.finish(undone);
  }

  /** Many are taken back in batches; what is refused there is then looked at one by one. */
  private async firstOutcomes(rows: Undoable[]): Promise<(ChangeOutcome | undefined)[]> {
    if (rows.length === 1) return [];
    try {
      const outcomes = await this.ports.activities.changeMany(rows.map(({ activity, former }) => ({ seen: activity, changes: former })));
      return outcomes.map(({ outcome }) => outcome);
    } catch (error) {
      // Each is tried by itself, and says by itself what is wrong.
      if (asFailure(error).reason === 'unexpected') throw error;
      return [];
    }
  }

  private async undoRow({ activity, former }: Undoable, entry: Entry, undone: Done, first: ChangeOutcome | undefined): Promise<void> {
    try {
      const taken = await takeBack(this.ports.activities, activity, former, first);
      if (taken.kept) undone.kept.push(taken.kept);
      if (Object.keys(taken.former).length > 0) undone.rows.push({ activity: taken.activity, former: taken.former });
      this.book.arrived(entry, taken.activity);
    } catch (error) {
      this.sender.fail(entry, error);
    }
  }
}
