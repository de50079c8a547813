import { Call } from '../http/call';
import { badArgument, invalidValue, unknownProperty, userNotEnsured, wrongType } from '../http/errors';
import { canvasHtml, layoutHtml } from '../fields/canvas';
import { fold } from '../fields/text';
import { emailOf, loginOf, staff } from '../staff';
import { StoredList } from '../store/lists';
import { nameTaken, pageKeys } from '../store/pageDrafts';
import { principalByLogin } from '../store/principals';
import { ItemRow, Values } from '../store/rows';
import { leafOf } from '../shapes/pageColumns';

const defaultThumbnail = '/_layouts/15/images/sitepagethumbnail.png';

function controls(value: unknown, name: string): Record<string, unknown>[] {
  if (typeof value !== 'string') throw wrongType('Edm.String');
  let read: unknown;
  try {
    read = JSON.parse(value);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw badArgument(`${name} is not valid JSON.`);
  }
  if (read === null) return [];
  if (!Array.isArray(read) || read.some(each => typeof each !== 'object' || each === null)) throw badArgument(`${name} is not a list of controls.`);
  return read as Record<string, unknown>[];
}

function shortText(value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw wrongType('Edm.String');
  if (value.length > 255) throw invalidValue('Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
  return value;
}

function banner(call: Call, value: unknown): Values[string] {
  const text = shortText(value) ?? defaultThumbnail;
  const { origin } = new URL(call.webUrl);
  if (!URL.canParse(text, origin)) throw invalidValue('Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.');
  const { href } = new URL(text, origin);
  return { Url: href, Description: href.startsWith(`${origin}/`) ? href.slice(origin.length) : href };
}

/** Authors come as login names or addresses. */
function authors(call: Call, value: unknown): number[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw wrongType('Collection(Edm.String)');
  return value.map(each => {
    const named = staff.find(({ account }) => emailOf(account) === String(each).toLowerCase());
    const person = principalByLogin(call.store, named ? loginOf(named.account) : String(each));
    if (!person) throw userNotEnsured(String(each));
    return person.id;
  });
}

/** What each property of a saved page writes. */
const writers: Record<string, (call: Call, value: unknown) => Values> = {
  Title: (_, value) => ({ Title: shortText(value) }),
  Description: (_, value) => ({ Description: shortText(value) }),
  TopicHeader: (_, value) => ({ _TopicHeader: shortText(value) }),
  BannerImageUrl: (call, value) => ({ BannerImageUrl: banner(call, value) }),
  AuthorByline: (call, value) => ({ _AuthorByline: authors(call, value) }),
  CanvasContent1: (_, value) => ({ CanvasContent1: canvasHtml(controls(value, 'CanvasContent1')), [pageKeys.canvas]: value as string }),
  LayoutWebpartsContent: (_, value) => ({ LayoutWebpartsContent: layoutHtml(controls(value, 'LayoutWebpartsContent')), [pageKeys.layout]: value as string })
};

/** The values that a saved page's body writes. Fails with 400 for what a page has not and for content that is no list of controls. */
export function pageValues(call: Call, body: Record<string, unknown>): Values {
  return Object.entries(body).reduce<Values>((values, [name, value]) => {
    if (!Object.hasOwn(writers, name)) throw unknownProperty(name, 'SP.Publishing.SitePage');
    return { ...values, ...writers[name](call, value) };
  }, {});
}

/** A file name made from a title: spaces as hyphens, without what an address cannot hold. */
function stem(title: string): string {
  return title.replace(/["*:<>?/\\|#%&{}~]|[^\P{Cc}\s]/gu, '').trim().replace(/\s+/g, '-').replace(/^\.+|\.+$/g, '').slice(0, 100);
}

/** The file name that a page gets when it is first saved with a title; a number stands behind when it is taken. Afterwards the name stays. */
export function namedByTitle(call: Call, list: StoredList, row: ItemRow, values: Values): Values {
  const wanted = typeof values.Title === 'string' ? stem(values.Title) : '';
  if (row.data[pageKeys.named] === true || wanted === '') return { FileLeafRef: leafOf(row) };
  let name = `${wanted}.aspx`;
  for (let n = 1; nameTaken(call.store, list, fold(name), row.id); n++) name = `${wanted}(${n}).aspx`;
  return { FileLeafRef: name, [pageKeys.named]: true };
}
