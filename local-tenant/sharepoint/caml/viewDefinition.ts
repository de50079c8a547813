import { camlInvalid, wrongType } from '../http/errors';
import { Element, child, parseXml } from '../fields/xml';
import { StoredView } from '../store/views';

function read(viewXml: string): Element {
  try {
    const element = parseXml(viewXml.trim());
    if (element.name === 'View') return element;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw camlInvalid();
}

/** What stands between a query's marks, as it is written: it is kept, not understood, until the view is used. */
const queryIn = (viewXml: string): string => /<Query>([\s\S]*)<\/Query>/.exec(viewXml)?.[1] ?? '';

/**
 * A view as its XML defines it: columns, query and row limit; title and default stay. `nameOf` gives a column's internal name, or fails.
 * Fails with 400 for what is no View.
 */
export function viewFromXml(viewXml: unknown, before: StoredView, nameOf: (name: string) => string): StoredView {
  if (typeof viewXml !== 'string') throw wrongType('Edm.String');
  const element = read(viewXml);
  const fields = child(element, 'ViewFields')?.children.map(each => nameOf(each.attributes.Name ?? ''));
  const limit = child(element, 'RowLimit');
  const settings = {
    ...before.settings, ViewQuery: queryIn(viewXml),
    ...(limit ? { RowLimit: Number(limit.text), Paged: /^true$/i.test(limit.attributes.Paged ?? '') } : {})
  };
  return { ...before, fields: fields ?? before.fields, settings };
}
