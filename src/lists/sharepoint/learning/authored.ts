import '@pnp/sp/items';
import { Person } from '../../../domain';
import { PlanFailure } from '../../failure';
import { ListDeclaration, UnreadableRow, decodeAll, expandOf, selectOf } from '../../schema';
import { Connection, listOf } from '../connect';
import { pageSize } from '../pageSize';
import { readPresent } from '../presentPart';
import { Stored, quoted } from '../rows';

/** A row with who has made it and who has changed it last, as SharePoint says. */
export interface AuthoredRow<L extends ListDeclaration> {
  row: Stored<L>;
  author: Person;
  editor: Person;
  modified: string;
}

interface RawPerson {
  Id: number;
  Title: string | null;
}

interface Raw {
  Id: number;
  Modified: string;
  Author?: RawPerson;
  Editor?: RawPerson;
}

const more = ['Modified', 'Author/Id', 'Author/Title', 'Editor/Id', 'Editor/Title'];

function personOf(person: RawPerson | undefined): Person {
  return { id: person?.Id ?? 0, name: person?.Title ?? '' };
}

function authored<L extends ListDeclaration>(list: L, raws: Raw[]): { rows: AuthoredRow<L>[]; unreadable: UnreadableRow[] } {
  const byId = new Map(raws.map(raw => [raw.Id, raw]));
  const { rows, unreadable } = decodeAll(list, raws);
  return {
    unreadable,
    rows: rows.map(row => {
      const { Author, Editor, Modified } = byId.get(row.id) as Raw;
      return { row, author: personOf(Author), editor: personOf(Editor), modified: new Date(Modified).toISOString() };
    })
  };
}

/** All rows of a list, or those that a filter on indexed columns lets through, in the order in which they came. Columns that the site lacks read as empty. */
export async function readAuthored<L extends ListDeclaration>(connection: Connection, list: L, filter?: string): Promise<{ rows: AuthoredRow<L>[]; unreadable: UnreadableRow[] }> {
  return authored(list, await readPresent(connection, list, present => rawsOf(connection, present, filter)));
}

async function rawsOf(connection: Connection, list: ListDeclaration, filter?: string): Promise<Raw[]> {
  const items = listOf(connection, list).items.select(...selectOf(list), ...more).expand(...expandOf(list), 'Author', 'Editor').top(pageSize);
  const raws: Raw[] = [];
  for await (const page of (filter ? items.filter(filter) : items) as AsyncIterable<Raw[]>) raws.push(...page);
  return raws;
}

/** The row under a client key; undefined when there is none. Fails with PlanFailure 'invalid' when it cannot be read. */
export async function authoredUnderKey<L extends ListDeclaration>(connection: Connection, list: L, clientKey: string): Promise<AuthoredRow<L> | undefined> {
  const { rows: [row], unreadable: [broken] } = await readAuthored(connection, list, `HPClientKey eq ${quoted(clientKey)}`);
  if (broken) throw new PlanFailure('invalid', { subject: broken.why });
  return row;
}
