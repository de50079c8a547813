import { UnreadableFile } from '../rows';
import { Grid, GridCell, SpanningCell, cellOf, linesOf, spread } from './grid';

/** What we use of mammoth's document tree. */
interface Node {
  type: string;
  value?: string;
  styleName?: string | null;
  rowSpan?: number;
  colSpan?: number;
  children?: Node[];
}

const headingStyle = /^(heading|rubrik|title)\b/i;
/** Longer texts are no titles. */
const titleLength = 150;

/** The tables of a Word document in its order, tables within tables included. `bytes` is a checked archive. */
export async function readDocx(bytes: ArrayBuffer): Promise<Grid[]> {
  const first = await readTree(bytes);
  const { tree } = first.mergesLost ? await readTree(await withoutBookmarks(bytes)) : first;
  const grids: Grid[] = [];
  collect(tree.children ?? [], { heading: '', paragraph: '' }, grids);
  return grids;
}

async function readTree(bytes: ArrayBuffer): Promise<{ tree: Node; mergesLost: boolean }> {
  const module = await import(/* webpackChunkName: 'read-docx' */ 'mammoth');
  const mammoth = module.default ?? module;
  let tree: Node | undefined;
  // mammoth reads `buffer` in Node and `arrayBuffer` in a browser; the tree is all we want, so it renders an empty document.
  const input = { arrayBuffer: bytes, buffer: bytes };
  const transformDocument = (document: Node): Node => {
    tree = document;
    return { ...document, children: [] };
  };
  const result = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, { transformDocument });
  if (!tree) throw new UnreadableFile('damaged');
  return { tree, mergesLost: result.messages.some(message => /merging may be incorrect/.test(message.message)) };
}

/** Word puts bookmarks between table rows; mammoth then gives up on merged cells. They carry no text. */
async function withoutBookmarks(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const module = await import(/* webpackChunkName: 'read-archive' */ 'jszip');
  const zip = await (module.default ?? module).loadAsync(bytes);
  for (const part of zip.file(/^word\/document\d*\.xml$/)) {
    const xml = await part.async('string');
    zip.file(part.name, xml.replace(/<(\w+:)?bookmarkStart\b[^>]*>/g, '').replace(/<\/(\w+:)?bookmarkStart>/g, ''));
  }
  return zip.generateAsync({ type: 'arraybuffer' });
}

/** What stands over a place in the document: the last heading, and the last text since then or since the last table. */
interface Above {
  heading: string;
  paragraph: string;
}

function collect(nodes: Node[], above: Above, grids: Grid[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') passParagraph(node, above);
    else if (node.type === 'table') collectTable(node, above, grids);
    else collect(node.children ?? [], above, grids);
  }
}

/** Many plans write “Fokusområde 1” over a table in plain bold, so a short text right above counts beside the heading. */
function passParagraph(paragraph: Node, above: Above): void {
  const text = linesOf(rawText(paragraph)).join(' ');
  if (!text) return;
  const short = text.length <= titleLength ? text : '';
  if (headingStyle.test(paragraph.styleName ?? '')) above.heading = short;
  above.paragraph = short;
}

function collectTable(table: Node, above: Above, grids: Grid[]): void {
  const rows = (table.children ?? []).filter(row => row.type === 'tableRow');
  const titles = Array.from(new Set([above.paragraph, above.heading])).filter(Boolean);
  grids.push({ above: titles, numbered: false, rows: spread(rows.map(rowCells)) });
  above.paragraph = '';
  for (const row of rows) {
    for (const cell of row.children ?? []) collect(cell.children ?? [], { heading: above.heading, paragraph: '' }, grids);
  }
}

function rowCells(row: Node): SpanningCell[] {
  return (row.children ?? [])
    .filter(cell => cell.type === 'tableCell')
    .map(cell => ({ ...cellText(cell), rowSpan: cell.rowSpan, colSpan: cell.colSpan }));
}

function cellText(cell: Node): GridCell {
  const holdsTable = (cell.children ?? []).some(child => child.type === 'table');
  return holdsTable ? { lines: linesOf(rawText(cell)) } : cellOf(rawText(cell));
}

const ends: Record<string, string> = { paragraph: '\n', tableCell: '\n', tableRow: '\n' };

function rawText(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(rawText).join('') + (ends[node.type] ?? '');
}
