import * as React from 'react';
import { readRows } from './read';
import { Row } from './row';

/** The rows that have come so far. */
export function useRows(context: Parameters<typeof readRows>[0]): Row[] {
  const [rows, setRows] = React.useState<Row[]>([]);
  React.useEffect(() => {
    readRows(context, page => setRows(before => before.concat(page))).catch(error => console.error(error));
  }, [context]);
  return rows;
}
