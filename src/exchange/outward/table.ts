import { LocalDate } from '../../domain';

/** What a cell holds: text, a number, a day, or nothing. */
export type CellValue = { kind: 'text'; text: string } | { kind: 'number'; number: number } | { kind: 'day'; day: LocalDate } | undefined;

/** A column of a table that goes out. */
export interface TableColumn<Row> {
  heading: string;
  /** Its width in a spreadsheet, in characters. */
  width: number;
  value(row: Row): CellValue;
}

/** A table that goes out as a spreadsheet or as separated text, whatever its rows are. */
export interface OutTable<Row> {
  /** What it is of; also the sheet's name. */
  title: string;
  /** The day on which it is taken out. */
  date: LocalDate;
  rows: Row[];
  columns: TableColumn<Row>[];
}

export const text = (written: string | undefined): CellValue => (written ? { kind: 'text', text: written } : undefined);
export const number = (value: number | undefined): CellValue => (value === undefined ? undefined : { kind: 'number', number: value });
export const day = (value: LocalDate | undefined): CellValue => (value === undefined ? undefined : { kind: 'day', day: value });

/** A cell as text: what separated text holds, and Word. */
export function cellText(value: CellValue): string {
  if (!value) return '';
  return value.kind === 'text' ? value.text : value.kind === 'day' ? value.day : String(value.number);
}
