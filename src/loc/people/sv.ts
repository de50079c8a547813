/** Words about finding people in the organisation. The count arrives written. */
export const sv = {
  label: 'Sök någon annan på namn',
  searching: 'Söker …',
  nobody: 'Ingen heter så',
  count: (count: string): string => (count === '1' ? '1 person' : `${count} personer`),
  found: 'Personer som heter så'
};
