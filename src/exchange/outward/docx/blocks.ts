/** A cell of a table: its lines, one paragraph each. `merge`: begins or goes on with a cell that covers several rows. */
export interface BlockCell {
  lines: string[];
  merge?: 'start' | 'goesOn';
  look?: CellLook;
}

/** How a cell differs from the others. */
export interface CellLook {
  /** Its ground, six hexadecimal digits; what it says stands in words too. */
  fill?: string;
  bold?: boolean;
  centred?: boolean;
  /** A part of what the row above names. */
  indented?: boolean;
}

/** A table with one row of headings, repeated on every page. */
export interface TableBlock {
  kind: 'table';
  /** What the table is about, for those who hear it. */
  caption: string;
  description: string;
  headings: string[];
  /** The columns' widths as parts of the page. */
  widths: number[];
  rows: BlockCell[][];
}

/** A piece of a document. Headings of level 0 are the document's title. */
export type Block = { kind: 'heading'; level: 0 | 1 | 2 | 3; text: string } | { kind: 'paragraph'; text: string; /** Stays on the page of what follows. */ leads?: true } | TableBlock;
