import { randomUUID } from 'node:crypto';
import { Activity, addDays, agera2020, statuses } from '../../src/domain';
import {
  ActivityChanges, ActivityRepository, ChangeConflict, ChangeOutcome, ChangeReader, ConflictChoices, ImportRepository, NewActivity, NewReport,
  PlanFailure, PlanRepository, latestOf
} from '../../src/lists';
import { versionOf } from '../../src/lists/etag';
import { Connection, createActivityRepository, createImportRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { LoggedChange, Marks, UserLog, emptyLog } from './log';
import { Random } from './random';

/** Somebody who works with the plan in one tab, as the views would, and writes down what the plan has told them. */
export class User {
  public readonly log: UserLog = emptyLog();
  private readonly plan: PlanRepository & ChangeReader;
  private readonly activities: ActivityRepository;
  private readonly importing: ImportRepository;
  private readonly view = new Map<number, Activity>();
  private token: string | undefined;

  public constructor(connection: Connection, private readonly random: Random, private readonly marks: Marks, private readonly mayAdd: boolean) {
    this.plan = createPlanRepository(connection, () => new Date(connection.sender.now()));
    this.activities = createActivityRepository(connection);
    this.importing = createImportRepository(connection);
  }

  /** Does one thing, whatever comes of it. */
  public async act(): Promise<void> {
    this.log.begun += 1;
    try {
      await this.something();
    } catch (error) {
      if (error instanceof PlanFailure && error.reason !== 'unexpected') this.log.failed += 1;
      else this.log.defects.push(error);
    }
    this.log.ended += 1;
  }

  private something(): Promise<void> {
    if (this.view.size === 0) return this.mayAdd && this.random.next() < 0.5 ? this.add() : this.read();
    const roll = this.random.next();
    if (roll < 0.12) return this.mayAdd ? this.add() : this.change();
    if (roll < 0.16) return this.mayAdd ? this.addMany() : this.report();
    if (roll < 0.24) return this.changeMany();
    if (roll < 0.32) return this.archiveOrBringBack();
    if (roll < 0.70) return this.change();
    if (roll < 0.85) return this.report();
    if (roll < 0.89) return this.repair();
    return roll < 0.97 ? this.refresh() : this.read();
  }

  private async read(): Promise<void> {
    const plan = await this.plan.load();
    this.view.clear();
    plan.activities.concat(plan.archived).forEach(activity => this.view.set(activity.id, activity));
    this.token = plan.changeToken;
  }

  private async refresh(): Promise<void> {
    if (!this.token) return this.read();
    const changes = await this.plan.changesSince(this.token);
    if (changes.kind === 'reload') return this.read();
    changes.changed.forEach(activity => this.view.set(activity.id, activity));
    changes.removed.forEach(id => this.view.delete(id));
    this.token = changes.changeToken;
  }

  private newActivity(): NewActivity {
    const theme = this.random.pick(agera2020.areas[0].themes);
    return {
      clientKey: randomUUID(), title: this.marks.text(), description: '', areaKey: theme.areaKey, themeKey: theme.key, roleIds: [], responsibleText: '', source: ''
    };
  }

  private async add(): Promise<void> {
    const row = this.newActivity();
    const logged = { list: 'activities' as const, clientKey: row.clientKey, mark: row.title, acknowledged: false };
    this.log.additions.push(logged);
    const { row: stored, differs } = await this.activities.add(row);
    // A row that nobody has changed yet is as it was given.
    if (differs.length > 0 && versionOf(stored.etag) === 1) this.log.defects.push(new Error(`a new key met a row that differs in ${differs.join()}`));
    logged.acknowledged = true;
    this.view.set(stored.id, stored);
  }

  private async addMany(): Promise<void> {
    const rows = Array.from({ length: 2 + this.random.below(28) }, () => this.newActivity());
    const logged = rows.map(({ clientKey, title }) => ({ list: 'activities' as const, clientKey, mark: title, acknowledged: false }));
    this.log.additions.push(...logged);
    const outcomes = await this.importing.addActivities(rows, () => undefined);
    outcomes.forEach(({ result }, index) => { logged[index].acknowledged = result !== 'failed'; });
  }

  /** Most people are in the same few rows. */
  private someActivity(): Activity {
    const all = Array.from(this.view.values());
    return this.random.next() < 0.7 ? all[this.random.below(Math.min(10, all.length))] : this.random.pick(all);
  }

  private someChanges(): ActivityChanges {
    const changes: ActivityChanges = {};
    const texts = (['title', 'description', 'responsibleText', 'source'] as const).filter(() => this.random.next() < 0.4);
    for (const field of texts.length > 0 ? texts : ['description' as const]) changes[field] = this.marks.text();
    if (this.random.next() < 0.3) changes.percent = this.random.below(101);
    if (this.random.next() < 0.3) changes.due = addDays('2026-12-01', this.random.below(300));
    if (this.random.next() < 0.2) changes.needsHelp = this.random.next() < 0.5;
    return changes;
  }

  private async change(): Promise<void> {
    const seen = this.someActivity();
    const values = this.someChanges();
    const logged: LoggedChange = { activityId: seen.id, values, seen: [seen], acknowledged: false, yielded: [] };
    this.log.changes.push(logged);
    await this.settle(logged, await this.activities.change(seen, values));
  }

  /** The same change of two to thirty activities, each once, as a planner who has selected them. */
  private async changeMany(): Promise<void> {
    const seen = Array.from(new Map(Array.from({ length: 2 + this.random.below(29) }, () => this.someActivity()).map(each => [each.id, each])).values());
    const values = this.random.next() < 0.3 ? { archivedAt: this.marks.second() } : this.someChanges();
    const logged = seen.map((each): LoggedChange => ({ activityId: each.id, values, seen: [each], acknowledged: false, yielded: [] }));
    this.log.changes.push(...logged);
    const outcomes = await this.activities.changeMany(seen.map(each => ({ seen: each, changes: values })));
    if (outcomes.length !== seen.length) this.log.defects.push(new Error(`${outcomes.length} outcomes of ${seen.length} changes`));
    for (const [index, { outcome, failure }] of outcomes.entries()) {
      if (failure) this.log.failed += 1;
      if (outcome) await this.settle(logged[index], outcome);
    }
  }

  private async archiveOrBringBack(): Promise<void> {
    const seen = this.someActivity();
    const values: ActivityChanges = { archivedAt: seen.archivedAt === undefined ? this.marks.second() : undefined };
    const logged: LoggedChange = { activityId: seen.id, values, seen: [seen], acknowledged: false, yielded: [] };
    this.log.changes.push(logged);
    await this.settle(logged, await this.activities.change(seen, values));
  }

  /** Chooses in each conflict, until the change is saved or the user has had enough. */
  private async settle(logged: LoggedChange, first: ChangeOutcome): Promise<void> {
    let outcome = first;
    for (let round = 0; outcome.result === 'conflict' && round < 3; round += 1) {
      this.log.conflicts += 1;
      const { conflict } = outcome;
      logged.seen.push(conflict.theirs);
      const choices = this.choose(conflict);
      logged.yielded.push(...(Object.keys(choices) as (keyof ActivityChanges)[]).filter(field => choices[field] === 'theirs'));
      outcome = await this.activities.resolve(conflict, choices);
    }
    const stored = outcome.result === 'saved' ? outcome.activity : outcome.conflict.theirs;
    this.view.set(stored.id, stored);
    logged.acknowledged = outcome.result === 'saved';
  }

  private choose(conflict: ChangeConflict): ConflictChoices {
    return Object.fromEntries(conflict.fields.map(({ field }) => [field, this.random.next() < 0.5 ? 'mine' : 'theirs']));
  }

  private newReport(activityId: number): NewReport {
    return {
      clientKey: randomUUID(), activityId, at: this.marks.second(), status: this.random.pick(statuses), percent: this.random.below(101),
      needsHelp: this.random.next() < 0.3, comment: this.marks.text(), nextStep: '', observedEffect: '',
      ...(this.random.next() < 0.3 ? { due: addDays('2026-12-01', this.random.below(300)) } : {})
    };
  }

  /** Looks at an activity's history, as the details do, and gives the activity what a report that came alone left out. */
  private async repair(): Promise<void> {
    const seen = this.someActivity();
    const repaired = await this.activities.repair(seen, await this.plan.updatesOf(seen.id));
    if (repaired) this.view.set(repaired.id, repaired);
  }

  /** A meeting: reports on one to six activities, sometimes two on one. */
  private async report(): Promise<void> {
    const given = Array.from({ length: 1 + this.random.below(6) }, () => this.someActivity()).map(seen => ({ seen, report: this.newReport(seen.id) }));
    const additions = given.map(({ report }) => ({ list: 'updates' as const, clientKey: report.clientKey, mark: report.comment, acknowledged: false }));
    const changes = given.map(({ seen, report }): LoggedChange =>
      ({ activityId: seen.id, values: latestOf(report), seen: [seen], acknowledged: false, yielded: [] }));
    const isLast = (index: number): boolean => !given.some(({ seen }, other) => other > index && seen.id === given[index].seen.id);
    this.log.additions.push(...additions);
    this.log.changes.push(...changes.filter((_, index) => isLast(index)));
    const outcomes = await this.activities.report(given);
    for (let index = 0; index < outcomes.length; index += 1) {
      const { report, activity, failure } = outcomes[index];
      additions[index].acknowledged = report !== 'failed';
      if (failure) this.log.failed += 1;
      if (activity) await this.settle(changes[index], activity);
    }
  }
}
