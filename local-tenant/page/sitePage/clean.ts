import { parseHTML } from 'linkedom';

/** What text on a page may be made of. Everything else gives its text away and goes. */
const kept = new Set([
  'p', 'h2', 'h3', 'h4', 'h5', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'ul', 'ol', 'li', 'blockquote', 'pre', 'br', 'hr', 'a', 'span',
  'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'
]);

/** Goes with all that is in it: nothing of it is text to read. */
const dropped = new Set([
  'script', 'style', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'template', 'noscript', 'noembed', 'noframes', 'svg', 'math', 'textarea', 'select', 'title', 'head',
  'meta', 'link', 'base', 'audio', 'video', 'canvas', 'xmp', 'plaintext'
]);

const empty = new Set(['br', 'hr']);

/** Where a link may lead: to a page, a letter or a phone. */
const leads = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => escapes[sign]);

interface Parsed {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<Parsed>;
  getAttribute?(name: string): string | null;
}

/**
 * The HTML of a text web part as it may stand on a page: built anew from what was parsed, with known elements and nothing on them but where a
 * link leads and how far a cell goes. Nothing that was written reaches the page otherwise than as escaped text.
 */
export function cleanHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return Array.from(document.childNodes as Iterable<Parsed>).map(write).join('');
}

function write(node: Parsed): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const name = node.nodeName.toLowerCase();
  if (dropped.has(name)) return '';
  const inner = Array.from(node.childNodes).map(write).join('');
  if (!kept.has(name)) return inner;
  return empty.has(name) ? `<${name}>` : `<${name}${attributes(name, node)}>${inner}</${name}>`;
}

function attributes(name: string, node: Parsed): string {
  if (name === 'a') {
    // Browsers pass over control characters and spaces in an address.
    // eslint-disable-next-line no-control-regex
    const href = (node.getAttribute?.('href') ?? '').replace(/[\u0000-\u0020]/g, '');
    return leads.test(href) ? ` href="${escaped(href)}" rel="noreferrer"` : '';
  }
  if (name !== 'td' && name !== 'th') return '';
  return ['colspan', 'rowspan'].flatMap(span => {
    const value = node.getAttribute?.(span) ?? '';
    return /^[1-9]\d?$/.test(value) ? ` ${span}="${value}"` : [];
  }).join('');
}
