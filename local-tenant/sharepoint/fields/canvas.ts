import { unescapeXml } from './xml';

/** A control of a page: a text, a web part, an empty column or the page's settings. */
type Control = Record<string, unknown>;

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;', ':': '&#58;' };
const escaped = (value: unknown): string => JSON.stringify(value).replace(/[&"<>{}:]/g, c => escapes[c]);

const box = (version: string, data: unknown, body: string): string =>
  `<div data-sp-canvascontrol="" data-sp-canvasdataversion="${escaped(version).replace(/&quot;/g, '')}" data-sp-controldata="${escaped(data)}">${body}</div>`;

interface WebPartData {
  id?: unknown;
  dataVersion?: unknown;
}

function webPart(data: WebPartData): string {
  const version = escaped(String(data.dataVersion ?? '1.0')).replace(/&quot;/g, '');
  return `<div data-sp-webpart="" data-sp-webpartdataversion="${version}" data-sp-webpartdata="${escaped(data)}"><div data-sp-componentid="">${
    escaped(String(data.id ?? '')).replace(/&quot;/g, '')}</div><div data-sp-htmlproperties=""></div></div>`;
}

/** What of a control does not stand on it. */
const notOnControl = ['innerHTML', 'webPartData', 'addedFromPersistedData'];

function controlHtml(control: Control): string {
  const { innerHTML, webPartData } = control;
  const data = Object.fromEntries(Object.entries(control).filter(([name]) => !notOnControl.includes(name)));
  const body = typeof innerHTML === 'string' ? `<div data-sp-rte="">${innerHTML}</div>` : webPartData ? webPart(webPartData as WebPartData) : '';
  return box('1.0', data, body);
}

/** `CanvasContent1` of a list item, made from the controls of `_api/sitepages`. Text stands in it as it was given. */
export const canvasHtml = (controls: Control[]): string => `<div>${controls.map(controlHtml).join('')}</div>`;

/** `LayoutWebpartsContent` of a list item. */
export const layoutHtml = (parts: Control[]): string => `<div>${parts.map(part => box(String(part.dataVersion ?? '1.0'), part, '')).join('')}</div>`;

const start = /<div data-sp-canvascontrol=""[^>]*?data-sp-controldata="([^"]*)"[^>]*>/g;

/** What stands in a `div` up to its own end. */
function inside(html: string, from: number): string {
  let depth = 1;
  for (const tag of html.slice(from).matchAll(/<(\/?)div\b[^>]*>/gi)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(from, from + tag.index!);
  }
  return html.slice(from);
}

/** The controls in a text, one after the other: what is written on them, and what stands in them. */
function boxes(html: string): { data: Control; body: string }[] {
  const found: { data: Control; body: string }[] = [];
  let from = 0;
  for (;;) {
    start.lastIndex = from;
    const match = start.exec(html);
    if (!match) return found;
    const body = inside(html, start.lastIndex);
    found.push({ data: JSON.parse(unescapeXml(match[1])) as Control, body });
    from = start.lastIndex + body.length;
  }
}

function withBody({ data, body }: { data: Control; body: string }): Control {
  const text = /^\s*<div data-sp-rte="">/.exec(body);
  if (text) return { ...data, addedFromPersistedData: true, innerHTML: inside(body, text[0].length) };
  const part = /data-sp-webpartdata="([^"]*)"/.exec(body);
  return part ? { ...data, addedFromPersistedData: true, webPartData: JSON.parse(unescapeXml(part[1])) as unknown } : data;
}

/** The controls that a list item's `CanvasContent1` stands for. Throws SyntaxError when what is written on one is no JSON. */
export const canvasControls = (html: string): Control[] => boxes(html).map(withBody);

/** The parts that a list item's `LayoutWebpartsContent` stands for. */
export const layoutParts = (html: string): Control[] => boxes(html).map(({ data }) => data);
