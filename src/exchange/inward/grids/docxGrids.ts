import { UnreadableFile } from '../rows';
import { Grid, GridCell, SpanningCell, linesOf, spread } from './grid';

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
const headingLength = 200;

/** The tables of a Word document in its order, tables within tables included. `bytes` is a checked archive. */
export async function readDocx(bytes: ArrayBuffer): Promise<Grid[]> {
  const first = await readTree(bytes);
  const { tree } = first.mergesLost ? await readTree(await withoutBookmarks(bytes)) : first;
  const grids: Grid[] = [];
  collect(tree.children ?? [], { heading: '' }, grids);
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

function collect(nodes: Node[], above: { heading: string }, grids: Grid[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') above.heading = headingAfter(node, above.heading);
    else if (node.type === 'table') collectTable(node, above, grids);
    else collect(node.children ?? [], above, grids);
  }
}

/** A heading stays until the next one; between two headings, a short paragraph right above a table stands for one. */
function headingAfter(paragraph: Node, heading: string): string {
  const text = linesOf(rawText(paragraph)).join(' ');
  if (!text || text.length > headingLength) return heading;
  return headingStyle.test(paragraph.styleName ?? '') || !heading ? text : heading;
}

function collectTable(table: Node, above: { heading: string }, grids: Grid[]): void {
  const rows = (table.children ?? []).filter(row => row.type === 'tableRow');
  grids.push({ heading: above.heading, numbered: false, rows: spread(rows.map(rowCells)) });
  for (const row of rows) {
    for (const cell of row.children ?? []) {
      const inner = { heading: above.heading };
      collect(cell.children ?? [], inner, grids);
    }
  }
}

function rowCells(row: Node): SpanningCell[] {
  return (row.children ?? [])
    .filter(cell => cell.type === 'tableCell')
    .map(cell => ({ ...cellText(cell), rowSpan: cell.rowSpan, colSpan: cell.colSpan }));
}

function cellText(cell: Node): GridCell {
  return { lines: linesOf(rawText(cell)) };
}

const ends: Record<string, string> = { paragraph: '\n', tableCell: '\n', tableRow: '\n' };

function rawText(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(rawText).join('') + (ends[node.type] ?? '');
}
