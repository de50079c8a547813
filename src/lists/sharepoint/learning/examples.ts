import type { SPFI } from '@pnp/sp';
import { PublishedExample } from '../../../domain/learning';
import { Examples, LearningRights, UnfinishedExample } from '../../learning';
import { ListDeclaration, decodeAll, selectOf, settingsList } from '../../schema';
import { learningDiscussionsList, learningExamplesList } from '../../schema/learning';
import { Reading, readTogether, valueOf } from '../batch';
import { Connection, listOf } from '../connect';
import { personFrom } from '../loadPlan';
import { pageSize } from '../pageSize';
import { Permission, PermissionMask, allows } from '../permissions';
import { readAuthored } from './authored';
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

/** Rows that only hold their place, with whether everybody can read their page. */
export async function readUnfinished(connection: Connection): Promise<UnfinishedExample[]> {
  const { rows } = await readAuthored(connection, list, "HPState eq 'preparing'");
  if (rows.length === 0) return [];
  const pages = await readTogether<(PageSeen | undefined)[]>(connection, rows.map(({ row: { pageId } }) => sp => readPage(connection, pageId, sp)));
  return rows.map(({ row, modified }, at) => ({ draftKey: row.clientKey, at: modified, isPublic: Number(valueOf(pages[at])?.OData__UIVersionString.split('.')[0] ?? 0) > 0 }));
}

interface PageSeen {
  OData__UIVersionString: string;
}

/** A page as the library says, by a question that a page which is gone answers too. */
async function readPage({ sitePath }: Connection, pageId: number | undefined, sp: SPFI): Promise<PageSeen | undefined> {
  const [page] = await sp.web.getList(`${sitePath}/SitePages`).items.select('Id', 'OData__UIVersionString').filter(`Id eq ${pageId ?? 0}`)() as PageSeen[];
  return page;
}
