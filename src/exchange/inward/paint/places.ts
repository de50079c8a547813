/** A cell of a sheet, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

export interface Range {
  from: Place;
  to: Place;
}

/** “B5” or “$B$5”; undefined for what names no cell. */
export function placeOf(name: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name.trim()) ?? [];
  if (!letters) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** “B5:D9”, or a cell alone. */
export function rangeOf(name: string): Range | undefined {
  const [first, last = first] = name.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from && to && { from, to };
}

export function isWithin({ row, column }: Place, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
