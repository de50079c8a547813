import { own } from '../own';

/** One element of a small XML document: attributes, children, text. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' };

/** XML text with its named and numbered references turned into characters; what refers to nothing stays as it is written. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (!hex && !decimal) return own(entities, name) ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, , double, single] of text.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) found[name] = unescapeXml(double ?? single ?? '');
  return found;
}

const tag = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Reads one element with what is in it. Throws SyntaxError when it is not well-formed. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(tag)) {
    if (match.index !== end) break;
    end += match[0].length;
    const [, data, closing, name, attributes, empty, text] = match;
    const parent = open[open.length - 1];
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += unescapeXml(text);
    else if (name === undefined) continue;
    else if (closing) {
      if (parent.name !== name || open.length === 1) throw new SyntaxError(`</${name}> closes nothing`);
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== source.length || open.length > 1 || root.children.length !== 1) throw new SyntaxError('not well-formed XML');
  return root.children[0];
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find(each => each.name === name);
}
