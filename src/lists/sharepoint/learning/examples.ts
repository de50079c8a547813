import { PublishedExample } from '../../../domain/learning';
import { Examples, LearningRights } from '../../learning';
import { ListDeclaration, decodeAll, selectOf, settingsList } from '../../schema';
import { learningDiscussionsList, learningExamplesList } from '../../schema/learning';
import { Reading, readTogether, valueOf } from '../batch';
import { Connection, listOf } from '../connect';
import { personFrom } from '../loadPlan';
import { pageSize } from '../pageSize';
import { Permission, PermissionMask, allows } from '../permissions';
import { toExample } from './rows';

const list = learningExamplesList;

interface ListAnswer {
  EffectiveBasePermissions: PermissionMask;
}

const rightsOn = (connection: Connection, declared: ListDeclaration): Reading<ListAnswer> => sp =>
  listOf(connection, declared, sp).select('EffectiveBasePermissions')() as unknown as Promise<ListAnswer>;

function may({ EffectiveBasePermissions }: ListAnswer, ...permissions: Permission[]): boolean {
  return permissions.every(permission => allows(EffectiveBasePermissions, permission));
}

/** What everybody reads, with what the signed-in person may do, in one call. */
export async function readExamples(connection: Connection): Promise<Examples> {
  const [rows, examples, discussions, settings, user] = await readTogether<[unknown[], ListAnswer, ListAnswer, ListAnswer, Parameters<typeof personFrom>[0]]>(connection, [
    sp => listOf(connection, list, sp).items.select(...selectOf(list)).filter("HPState eq 'published'").top(pageSize)(),
    rightsOn(connection, list), rightsOn(connection, learningDiscussionsList), rightsOn(connection, settingsList),
    sp => sp.web.currentUser.select('Id', 'Title', 'Email')()
  ]);
  const { rows: read, unreadable } = decodeAll(list, valueOf(rows));
  const rights: LearningRights = {
    edit: may(valueOf(examples), 'addListItems', 'editListItems'), discuss: may(valueOf(discussions), 'addListItems'), followUp: may(valueOf(settings), 'editListItems')
  };
  return { examples: newestFirst(read.map(toExample)), unreadable, rights, user: personFrom(valueOf(user)) };
}

function newestFirst(examples: (PublishedExample | undefined)[]): PublishedExample[] {
  return examples.filter((example): example is PublishedExample => example !== undefined)
    .sort((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt) || other.id - one.id);
}

/** Client keys of rows that only hold their place: their publishing broke. */
export async function readUnfinished(connection: Connection): Promise<string[]> {
  const raws = await listOf(connection, list).items.select(...selectOf(list)).filter("HPState eq 'preparing'").top(pageSize)() as unknown[];
  return decodeAll(list, raws).rows.map(({ clientKey }) => clientKey);
}
