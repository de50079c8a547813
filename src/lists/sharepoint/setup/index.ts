import { Person } from '../../../domain';
import { PlanFailure } from '../../failure';
import { SetupChange, SetupOptions, SetupPlan, SetupProgress, SetupRepository } from '../../repositories';
import { groupDeclarations, schemaVersion } from '../../schema';
import { readTogether, valueOf } from '../batch';
import { Connection } from '../connect';
import { failingAs, toFailure } from '../failures';
import { PermissionMask, allows } from '../permissions';
import { tries } from '../transport';
import { SetupWork, makers } from './apply';
import { changesOf, groupItems, listItems } from './changes';
import { lostTarget } from './lookups';
import { SiteState, readSiteState } from './siteState';

interface UserAnswer {
  Id: number;
  Title: string;
  Email?: string;
}

/** Sets up and upgrades the lists, groups and rights of a site from the declarations. */
export function createSetupRepository(connection: Connection): SetupRepository {
  return {
    plan: () => failingAs('setup', () => planOf(connection)),
    apply: (plan, options, onProgress) => apply(connection, plan, options, onProgress),
    siteOwners: () => failingAs('siteOwners', () => siteOwners(connection))
  };
}

async function planOf(connection: Connection): Promise<SetupPlan> {
  const [web, user] = await readTogether<[{ EffectiveBasePermissions: PermissionMask }, UserAnswer]>(connection, [
    sp => sp.web.select('EffectiveBasePermissions')(), sp => sp.web.currentUser.select('Id', 'Title', 'Email')()
  ]);
  const mask = valueOf(web).EffectiveBasePermissions;
  const mayApply = allows(mask, 'manageLists') && allows(mask, 'managePermissions');
  const common = { codeVersion: schemaVersion, mayApply, user: toPerson(valueOf(user)) };
  // Who may not run it may not read groups and rights either; there is nothing to plan for them.
  if (!mayApply) return { ...common, lists: [], groups: [], changes: [] };
  const state = await readSiteState(connection);
  return { ...common, siteVersion: state.version, lostList: lostTarget(state), lists: listItems(state), groups: groupItems(state), changes: changesOf(state) };
}

function toPerson(user: UserAnswer): Person {
  return { id: user.Id, name: user.Title, email: user.Email || undefined };
}

/** What is left to make: the plan owners' membership comes right after the groups. */
function leftOf(state: SiteState, membersLeft: boolean): SetupChange[] {
  const changes = changesOf(state);
  if (!membersLeft) return changes;
  const member: SetupChange = { key: 'member:planOwners', kind: 'member', subject: groupDeclarations[0].title };
  const after = changes.filter(change => change.kind === 'role' || change.kind === 'group').length;
  return [...changes.slice(0, after), member, ...changes.slice(after)];
}

/**
 * Makes one change after another, each time the first that the site lacks as it is then: two owners may run this at once,
 * and what the other one made is made.
 */
async function apply(
  connection: Connection, plan: SetupPlan, options: SetupOptions, onProgress: (progress: SetupProgress) => void
): Promise<void> {
  let state = await failingAs('setup', () => readSiteState(connection));
  // Asked of the site itself: it may have been upgraded since the plan was made.
  if ((state.version ?? plan.siteVersion ?? 0) > schemaVersion) throw new PlanFailure('invalid', { subject: 'newerThanCode' });
  refuseLostList(state, options);
  let membersLeft = options.planOwners.length > 0;
  const made = new Set<string>();
  for (let left = leftOf(state, membersLeft); left.length > 0; left = leftOf(state, membersLeft)) {
    const [change] = left;
    // What was made and is gone again is somebody else's doing; making it for ever would not end.
    if (made.has(change.key)) throw new PlanFailure('unexpected', { subject: change.subject[options.language] });
    onProgress({ change, done: made.size, total: made.size + left.length });
    const outcome = await make({ connection, state, options }, change);
    state = outcome.state;
    if (change.kind === 'member') membersLeft = outcome.failure !== undefined;
    const still = leftOf(state, membersLeft);
    if (still.some(({ key }) => key === change.key)) throw outcome.failure ?? new PlanFailure('unexpected', { subject: change.subject[options.language] });
    made.add(change.key);
    onProgress({ change, done: made.size, total: made.size + still.length });
  }
}

/** A new list in place of a deleted one that others point at would leave their rows without it. */
function refuseLostList(state: SiteState, options: SetupOptions): void {
  const lost = lostTarget(state);
  if (lost) throw new PlanFailure('notFound', { subject: lost[options.language] });
}

/**
 * Makes a change and answers the site as it is afterwards, and why making it failed, which counts only when the site lacks the
 * change then. When the connection broke or the service was busy, the site is looked at before anything is done again.
 */
async function make(work: SetupWork, change: SetupChange): Promise<{ state: SiteState; failure?: PlanFailure }> {
  let { state } = work;
  for (let attempt = 1; ; attempt += 1) {
    const before = state;
    const failure = await makeOnce({ ...work, state }, change);
    state = await readAgain(work, change);
    if (!failure) return { state };
    const arrived = change.kind !== 'member' && !changesOf(state).some(({ key }) => key === change.key);
    const passing = failure.details.uncertain || failure.reason === 'throttled';
    // Another owner made the list first and has not come further: what is left of the change is made upon theirs.
    const begunByOther = Object.keys(state.lists).length > Object.keys(before.lists).length;
    if (arrived || attempt === tries || !(passing || begunByOther)) return { state, failure: withSubject(failure, change, work.options) };
    if (passing) await work.connection.sender.pause(attempt, failure);
  }
}

async function makeOnce(work: SetupWork, change: SetupChange): Promise<PlanFailure | undefined> {
  try {
    await makers[change.kind](work, change.key.slice(change.key.indexOf(':') + 1));
    return undefined;
  } catch (error) {
    return toFailure(error);
  }
}

async function readAgain({ connection, options }: SetupWork, change: SetupChange): Promise<SiteState> {
  try {
    return await readSiteState(connection);
  } catch (error) {
    throw withSubject(error, change, options);
  }
}

/** The failure, naming the change as users know it. */
function withSubject(error: unknown, change: SetupChange, options: SetupOptions): PlanFailure {
  const failure = toFailure(error);
  return new PlanFailure(failure.reason, { ...failure.details, subject: change.subject[options.language] });
}

/** The people in the site's owners group; none when the group does not show its members to everybody. */
async function siteOwners(connection: Connection): Promise<Person[]> {
  try {
    const users: UserAnswer[] = await connection.sp.web.associatedOwnerGroup.users.select('Id', 'Title', 'Email')();
    return users.map(toPerson);
  } catch (error) {
    if (toFailure(error).reason === 'forbidden') return [];
    throw error;
  }
}

