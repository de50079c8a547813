import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { Reviewers } from '../../learning';
import { groupDeclarations } from '../../schema';
import { Connection } from '../connect';
import { toFailure } from '../failures';

interface Member {
  Id: number;
  Title: string;
  /** SharePoint's PrincipalType: 1 is a person, others are groups. */
  PrincipalType: number;
}

const person = 1;

/** The members of the editors' group under whichever of its names it has. Who may not see them, and a group that has another name, is an answer and no failure. */
export async function readReviewers(connection: Connection): Promise<Reviewers> {
  const { sv, en } = groupDeclarations.find(({ key }) => key === 'lexMariaEditors')!.title;
  for (const name of [sv, en]) {
    const members = await membersOf(connection, name);
    if (members === 'forbidden') return { seen: false };
    if (members === 'notFound') continue;
    const people = members.filter(({ PrincipalType }) => PrincipalType === person).map(({ Id, Title }) => ({ id: Id, name: Title }));
    return { seen: true, people, groups: members.filter(({ PrincipalType }) => PrincipalType !== person).map(({ Title }) => Title) };
  }
  return { seen: false };
}

async function membersOf({ sp }: Connection, name: string): Promise<Member[] | 'forbidden' | 'notFound'> {
  try {
    return await sp.web.siteGroups.getByName(name).users.select('Id', 'Title', 'PrincipalType')() as unknown as Member[];
  } catch (error) {
    const { reason } = toFailure(error);
    if (reason === 'forbidden' || reason === 'notFound') return reason;
    throw error;
  }
}
