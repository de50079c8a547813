import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument, notModelled } from '../http/errors';
import { parseKql } from '../search/kql';
import { Found, isFound, searchedLists } from '../search/lists';
import { Resource } from './resource';

interface SearchRequest {
  text: string;
  rowLimit: number;
  startRow: number;
  /** What the caller wants of each row; empty: what comes unasked. */
  select: string[];
}

/** Properties that come when none are asked for; the service has about forty. */
const unasked = ['Title', 'Path', 'LastModifiedTime', 'contentclass', 'SPWebUrl', 'SiteTitle'];

/** Parameters that change nothing of what is modelled: no duplicates are trimmed and no query is tagged here. */
const passedOver = ['trimduplicates', 'clienttype', 'querytag', 'culture', 'uilanguage', 'timezoneid'];

/** `query?querytext='…'&selectproperties='…'&rowlimit=10`: texts stand in quotes, names do not tell case apart. */
function fromQuery(query: URLSearchParams): SearchRequest {
  const given = new Map([...query].map(([name, value]) => [name.toLowerCase(), value.replace(/^'(.*)'$/s, '$1').replaceAll('\'\'', '\'')]));
  return requestOf(given, (given.get('selectproperties') ?? '').split(',').map(name => name.trim()).filter(Boolean));
}

/** `postquery` with `{request: {Querytext, SelectProperties, …}}`. */
function fromBody(body: Record<string, unknown>): SearchRequest {
  const fields = Object.entries((body.request ?? {}) as Record<string, unknown>);
  const select = fields.find(([name]) => name === 'SelectProperties')?.[1];
  const names = Array.isArray(select) ? select : (select as { results?: unknown[] } | undefined)?.results ?? [];
  const empty = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  const rest = fields.filter(([name, value]) => name !== 'SelectProperties' && !name.startsWith('__') && !empty(value));
  return requestOf(new Map(rest.map(([name, value]) => [name.toLowerCase(), String(value)])), names.map(String));
}

function requestOf(given: Map<string, string>, select: string[]): SearchRequest {
  const known = ['querytext', 'rowlimit', 'startrow', 'selectproperties', ...passedOver];
  const other = [...given.keys()].find(name => !known.includes(name));
  if (other) throw notModelled(`the search parameter ${other}`);
  const text = given.get('querytext') ?? '';
  if (text.trim() === '') throw badArgument('The query text is missing.');
  return { text, select, rowLimit: Number(given.get('rowlimit') ?? 10), startRow: Number(given.get('startrow') ?? 0) };
}

const cell = (Key: string, Value: string | null): object => ({ Key, Value, ValueType: Value === null ? 'Null' : 'Edm.String' });

function row(found: Found, select: string[], at: number): object {
  const names = select.length > 0 ? select : unasked;
  const valueOf = (name: string): string | null => Object.entries(found).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  return { Cells: [cell('Rank', '16.5'), cell('DocId', String(17_592_186_044_416 + at)), ...names.map(name => cell(name, valueOf(name)))] };
}

function results(call: Call, request: SearchRequest): Answer {
  const query = parseKql(request.text);
  const found = searchedLists(call).filter(each => isFound(each, query));
  const page = found.slice(request.startRow, request.startRow + request.rowLimit);
  const relevant = {
    GroupTemplateId: null, ItemTemplateId: null, Properties: [], ResultTitle: null, ResultTitleUrl: null, RowCount: page.length,
    Table: { Rows: page.map((each, at) => row(each, request.select, request.startRow + at)) }, TotalRows: found.length, TotalRowsIncludingDuplicates: found.length
  };
  return {
    kind: 'value', type: 'Microsoft.Office.Server.Search.REST.SearchResult',
    value: {
      ElapsedTime: 12, PrimaryQueryResult: { CustomResults: [], QueryId: '', QueryRuleId: null, RefinementResults: null, RelevantResults: relevant, SpecialTermResults: null },
      Properties: [], SecondaryQueryResults: [], SpellingSuggestion: '', TriggeredRules: []
    }
  };
}

/** SharePoint's search, for finding lists by class, title and address; asked from any web it looks through the whole tenant. */
export function searchResource(call: Call): Resource {
  return {
    step: segment => {
      if (segment.name === 'query') return { get: () => results(call, fromQuery(call.query)) };
      return segment.name === 'postquery' ? { post: () => results(call, fromBody(bodyOf(call))) } : undefined;
    }
  };
}
