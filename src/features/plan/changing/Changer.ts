import { Activity } from '../../../domain';
import { ActivityChanges, ConflictChoices, NewActivity } from '../../../lists';
import { asFailure } from '../../../ui';
import { newEntry, nothingDone } from './begun';
import { ChangeSender } from './ChangeSender';
import { AddResult, ChangeOptions, ChangeResult, ChangerPorts, ChangingState, ManyOptions, OwnChange } from './entry';
import { realChanges } from './former';
import { Undoer } from './Undoer';
import { Entry, WriteBook } from './WriteBook';

/**
 * Changes activities for who sees the plan: shown at once, sent one after another for each row, then confirmed or taken from the screen
 * again and kept here with the reason. What is saved can be taken back until the next change.
 */
export class Changer {
  private readonly book: WriteBook;
  private readonly sender: ChangeSender;
  private readonly undoer: Undoer;

  public constructor(private readonly ports: ChangerPorts) {
    this.book = new WriteBook(ports);
    this.sender = new ChangeSender(ports, this.book);
    this.undoer = new Undoer(ports, this.book, this.sender);
  }

  public current(): ChangingState {
    return this.book.current();
  }

  public subscribe(listener: () => void): () => void {
    return this.book.subscribe(listener);
  }

  /** Changes one activity. The answer tells how it went; the state tells it, too. */
  public async change(seen: Activity, changes: ActivityChanges, { kind = 'change', instead }: ChangeOptions = {}): Promise<ChangeResult> {
    const entry = this.changeEntry({ seen, changes });
    this.book.begin([entry], instead);
    const done = nothingDone(kind);
    const result = await this.sender.sendChange(entry, done);
    this.book.finish(done);
    return result;
  }

  /** Changes several activities as one group, which one undo takes back. Answers in order; what was not tried, after a stop, has no answer. */
  public async changeMany(list: readonly OwnChange[], { kind = 'change', instead, onProgress, signal }: ManyOptions = {}): Promise<(ChangeResult | undefined)[]> {
    const entries = list.map(own => this.changeEntry(own));
    this.book.begin(entries, instead);
    const done = nothingDone(kind);
    const results = entries.length === 1 ? [await this.sender.sendChange(entries[0], done)] : await this.sender.sendMany(entries, done, { onProgress, signal });
    this.book.finish(done);
    return results;
  }

  /** Adds an activity; the same row again, after a failure, is never stored twice. */
  public async add(row: NewActivity, { instead }: ChangeOptions = {}): Promise<AddResult> {
    const entry = newEntry(this.ports, { kind: 'add', row });
    this.book.begin([entry], instead);
    return this.sender.sendAdd(entry, row);
  }

  /** Sends again what did not arrive; all of it without a key. */
  public async retry(key?: string): Promise<void> {
    const again = this.current().open.filter(write => write.why.kind !== 'conflict' && (key === undefined || write.key === key));
    this.book.begin(again);
    const done = nothingDone('change');
    for (const entry of again) {
      if (entry.what.kind === 'add') await this.sender.sendAdd(entry, entry.what.row);
      else await this.sender.sendChange(entry, done);
    }
    this.book.finish(done);
  }

  /** The network is back: what only waited for it is sent. */
  public async online(): Promise<void> {
    for (const { key, why } of this.current().open) if (why.kind === 'failed' && why.failure.reason === 'offline') await this.retry(key);
  }

  /** Gives up what did not arrive. */
  public discard(key: string): void {
    this.book.discard(key);
  }

  /** The reader has read what was done. */
  public dismiss(): void {
    this.book.dismiss();
  }

  /** Goes on with a conflict as the reader has chosen; a third change meanwhile asks anew. */
  public async choose(key: string, choices: ConflictChoices): Promise<void> {
    const write = this.current().open.find(one => one.key === key);
    if (write?.why.kind !== 'conflict') return;
    const { conflict } = write.why;
    const mine = Object.fromEntries(Object.entries(conflict.mine).filter(([field]) => choices[field as keyof ActivityChanges] !== 'theirs')) as ActivityChanges;
    const entry: Entry = { key, at: write.at, what: { kind: 'change', own: { seen: conflict.theirs, changes: mine } } };
    this.book.begin([entry]);
    const done = nothingDone('change');
    try {
      this.sender.take(entry, await this.ports.activities.resolve(conflict, choices), done);
    } catch (error) {
      this.book.setOpen(write, { kind: 'conflict', conflict, failure: asFailure(error) });
    }
    this.book.finish(done);
  }

  /** Takes the last change, or group of changes, back; what somebody else has changed since stays and is told. */
  public undo(): Promise<void> {
    return this.undoer.undo();
  }

  private changeEntry({ seen, changes }: OwnChange): Entry {
    return newEntry(this.ports, { kind: 'change', own: { seen, changes: realChanges(seen, changes) } });
  }
}
