import { Grid, SpanningCell, linesOf, spread } from './grid';

/** Makes a document of markup without running or loading anything in it. */
export type ParseHtml = (html: string) => Document;

const blocks = new Set(['P', 'DIV', 'LI', 'TR', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE']);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const textNode = 3;

/** A document of its own: scripts do not run and nothing is fetched. */
export const inertDocument: ParseHtml = html => new DOMParser().parseFromString(html, 'text/html');

/** The tables of pasted markup. Only their text is used. */
export function readHtml(html: string, parse: ParseHtml): Grid[] {
  let heading: string[] = [];
  const grids: Grid[] = [];
  for (const element of Array.from(parse(html).querySelectorAll('h1,h2,h3,h4,h5,h6,table'))) {
    if (element.tagName === 'TABLE') grids.push(tableGrid(element, heading));
    else if (!element.closest('table')) heading = [linesOf(rawText(element)).join(' ')];
  }
  return grids;
}

function tableGrid(table: Element, heading: string[]): Grid {
  const own = (element: Element): boolean => element.closest('table') === table;
  const caption = Array.from(table.querySelectorAll('caption')).find(own);
  const rows = Array.from(table.querySelectorAll('tr')).filter(own);
  const title = caption ? [linesOf(rawText(caption)).join(' ')] : [];
  return { above: [...title, ...heading], numbered: false, rows: spread(rows.map(rowCells)) };
}

function rowCells(row: Element): SpanningCell[] {
  return Array.from(row.children)
    .filter(cell => cell.tagName === 'TD' || cell.tagName === 'TH')
    .map(cell => ({ lines: linesOf(rawText(cell)), rowSpan: span(cell, 'rowspan'), colSpan: span(cell, 'colspan') }));
}

function span(cell: Element, name: string): number {
  const value = Number(cell.getAttribute(name));
  return Number.isInteger(value) && value > 0 ? value : 1;
}

/** In markup a line break of the source is a space; `br` and blocks are what breaks lines. */
function rawText(node: Node): string {
  if (node.nodeType === textNode) return (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') return '\n';
  if (unread.has(name)) return '';
  const inner = Array.from(node.childNodes).map(rawText).join('');
  return blocks.has(name) ? `\n${inner}\n` : inner;
}
