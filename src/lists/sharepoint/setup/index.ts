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
  return { ...common, siteVersion: state.version, lists: listItems(state), groups: groupItems(state), changes: changesOf(state) };
}

function toPerson(user: UserAnswer): Person {
  return { id: user.Id, name: user.Title, email: user.Email || undefined };
}

/** The changes, and the plan owners' membership right after the groups. */
function withMembers(changes: SetupChange[], options: SetupOptions): SetupChange[] {
  if (options.planOwners.length === 0) return changes;
  const group = groupDeclarations[0];
  const member: SetupChange = { key: 'member:planOwners', kind: 'member', subject: group.title };
  const after = changes.filter(change => change.kind === 'role' || change.kind === 'group').length;
  return [...changes.slice(0, after), member, ...changes.slice(after)];
}

async function apply(
  connection: Connection, plan: SetupPlan, options: SetupOptions, onProgress: (progress: SetupProgress) => void
): Promise<void> {
  const changes = withMembers(plan.changes, options);
  let state = await failingAs('setup', () => readSiteState(connection));
  // Asked of the site itself: it may have been upgraded since the plan was made.
  if ((state.version ?? plan.siteVersion ?? 0) > schemaVersion) throw new PlanFailure('invalid', { subject: 'newerThanCode' });
  for (let done = 0; done < changes.length; done += 1) {
    const change = changes[done];
    onProgress({ change, done, total: changes.length });
    try {
      state = await make({ connection, state, options }, change);
    } catch (error) {
      throw withSubject(error, change, options);
    }
    const left = changesOf(state);
    if (left.some(({ key }) => key === change.key)) throw new PlanFailure('unexpected', { subject: change.subject[options.language] });
    // A list whose making broke off lacks columns that nobody had planned to make one by one.
    changes.splice(done + 1, 0, ...left.filter(({ kind, key }) => kind === 'column' && !changes.some(planned => planned.key === key)));
    onProgress({ change, done: done + 1, total: changes.length });
  }
}

/**
 * Makes one change and answers the site as it is afterwards. When the connection broke, the site is looked at before anything is
 * done again: what is there is not made twice.
 */
async function make(work: SetupWork, change: SetupChange): Promise<SiteState> {
  const { connection } = work;
  let { state } = work;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await makers[change.kind]({ ...work, state }, change.key.slice(change.key.indexOf(':') + 1));
      return await readSiteState(connection);
    } catch (error) {
      const failure = toFailure(error);
      if (attempt === tries || !(failure.details.uncertain || failure.reason === 'throttled')) throw failure;
      await connection.sender.pause(attempt, failure);
    }
    state = await readSiteState(connection);
    if (change.kind !== 'member' && !changesOf(state).some(({ key }) => key === change.key)) return state;
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

