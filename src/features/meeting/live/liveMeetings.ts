import { Activity, LocalDate, Meeting, ProgressUpdate, localDateOf } from '../../../domain';
import { ActivityRepository, MeetingChanges, MeetingOutcome, MeetingRepository, NewMeeting, PlaceMeetings, Plan, PlanRepository, VisibilityPort } from '../../../lists';
import { After, asFailure } from '../../../ui';
import { LiveMeeting, LiveState, afterChanges, liveOf, withActivities, withMeeting } from './liveState';
import { Poll, startPoll } from '../../../ui/poll';
import { Repairs } from './repairs';

export interface LiveOptions {
  plan: Pick<PlanRepository, 'load'>;
  meetings: MeetingRepository;
  activities: Pick<ActivityRepository, 'repair'>;
  /** The conversation whose meetings are followed; without one the plan alone. */
  placeId?: string;
  /** Whether what is missing of others' reports may be written. */
  mayRepair: (plan: Plan) => boolean;
  visibility: VisibilityPort;
  clock: () => Date;
  after: After;
  /** Told what went wrong and is tried again, or left to others. */
  onFailure: (failure: unknown) => void;
}

const nowhere: PlaceMeetings = { meetings: [], unreadable: [], rights: { keep: false } };

/** Keeps the plan, the place's meetings and the reports of the one at hand as they stand on the site. Views subscribe. */
export class LiveMeetings {
  private state: LiveState = { state: 'loading' };
  private readonly listeners = new Set<() => void>();
  private readonly repairs: Repairs;
  private poll: Poll | undefined;
  private token = '';
  /** Answers of an earlier reading are dropped. */
  private round = 0;

  public constructor(private readonly options: LiveOptions) {
    this.repairs = new Repairs(options.activities, options.onFailure);
  }

  public current = (): LiveState => this.state;

  public subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * Reads everything and follows it from then on. The token comes first: what happens while the rest is read is told by the first question.
   * Again: reads anew, and what is shown stays until that has come.
   */
  public start = async (): Promise<void> => {
    const round = this.begin();
    if (this.state.state === 'failed') this.set({ state: 'loading' });
    try {
      const token = await this.options.meetings.currentToken();
      const live = await this.read();
      if (round !== this.round) return;
      this.token = token;
      this.set({ state: 'ready', live });
      this.follow(round);
    } catch (error) {
      if (round === this.round) this.fail(error, round);
    }
  };

  public stop = (): void => void this.begin();

  /** Asks what has happened without waiting for the next time. */
  public askNow = (): void => this.poll?.askNow();

  /** Shows an activity as it was just saved here. */
  public take = (activity: Activity): void => this.update(live => withActivities(live, [activity]));

  /** Changes a meeting. What is stored is shown, also when somebody was faster. */
  public change = async (seen: Meeting, changes: MeetingChanges): Promise<MeetingOutcome> => {
    const outcome = await this.options.meetings.change(seen, changes);
    this.takeMeeting(outcome.result === 'saved' ? outcome.meeting : outcome.conflict.theirs);
    return outcome;
  };

  /** Adds a meeting, or takes the one that somebody has added under the same key. */
  public add = async (meeting: NewMeeting): Promise<Meeting> => {
    const { row } = await this.options.meetings.add(meeting);
    this.takeMeeting(row);
    return row;
  };

  private begin(): number {
    this.poll?.end();
    this.poll = undefined;
    this.round += 1;
    return this.round;
  }

  private async read(): Promise<LiveMeeting> {
    const { plan, meetings, placeId } = this.options;
    const [read, known] = await Promise.all([plan.load(), placeId === undefined ? nowhere : orMissing(meetings.meetingsOf(placeId))]);
    return this.withOwnReports(liveOf(read, known, this.today()));
  }

  /** A meeting at hand that is another than before has reports to be read. */
  private async withOwnReports(live: LiveMeeting): Promise<LiveMeeting> {
    const id = live.meeting?.id;
    return id === undefined || id === live.reportsOf ? live : { ...live, reports: await this.options.meetings.reportsIn(id), reportsOf: id };
  }

  /** A site whose lists are older than the code tells nothing of meetings and reports. */
  private follow(round: number): void {
    if (this.state.state === 'ready' && this.state.live.plan.olderThanCode) return;
    const { visibility, clock, after } = this.options;
    this.poll = startPoll({ ask: () => this.ask(round), visibility, now: () => clock().getTime(), after });
  }

  private async ask(round: number): Promise<void> {
    try {
      const changes = await this.options.meetings.changesSince(this.token);
      if (round !== this.round) return;
      if (changes.kind === 'reload') return void this.start();
      const known = this.reports();
      this.update(live => ({ ...afterChanges(live, changes, this.options.placeId, this.today()), heardAt: this.options.clock().toISOString() }));
      this.token = changes.changeToken;
      await this.complete(round, known);
    } catch (failure) {
      if (round === this.round) this.update(live => ({ ...live, failure }));
      this.options.onFailure(failure);
      throw failure;
    }
  }

  /** What changes alone do not tell: the reports of a meeting that has just come to hand, and writes that are half done. */
  private async complete(round: number, known: ProgressUpdate[]): Promise<void> {
    if (this.state.state !== 'ready') return;
    const { plan, reports, reportsOf } = await this.withOwnReports(this.state.live);
    const repaired = this.options.mayRepair(plan) ? await this.repairs.run(plan.activities, known) : [];
    if (round !== this.round) return;
    this.update(live => withActivities(live.meeting?.id === reportsOf ? { ...live, reports, reportsOf } : live, repaired));
  }

  private takeMeeting(meeting: Meeting): void {
    this.update(live => withMeeting(live, meeting, this.today()));
    this.askNow();
  }

  private reports(): ProgressUpdate[] {
    return this.state.state === 'ready' ? this.state.live.reports : [];
  }

  private today(): LocalDate {
    return localDateOf(this.options.clock());
  }

  /** What is shown stays, with the reason why it is not newer. */
  private fail(error: unknown, round: number): void {
    this.options.onFailure(error);
    if (this.state.state !== 'ready') return this.set({ state: 'failed', error });
    this.update(live => ({ ...live, failure: error }));
    this.follow(round);
  }

  private update(change: (live: LiveMeeting) => LiveMeeting): void {
    if (this.state.state === 'ready') this.set({ state: 'ready', live: change(this.state.live) });
  }

  private set(state: LiveState): void {
    this.state = state;
    this.listeners.forEach(listener => listener());
  }
}

/** A list that the site does not have yet leaves the plan readable. */
async function orMissing(reading: Promise<PlaceMeetings>): Promise<PlaceMeetings | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (asFailure(error).reason === 'notFound') return undefined;
    throw error;
  }
}
