const begin = '<!-- bench: begin';
const end = '<!-- bench: end -->';

/** The README with a new table in its place. Throws when the place is not marked. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf('\n', readme.indexOf(begin));
  const to = readme.indexOf(end);
  if (!readme.includes(begin) || to < from) throw new Error(`The README does not mark where the table stands: ${begin} … ${end}`);
  return `${readme.slice(0, from)}\n${table}\n${readme.slice(to)}`;
}
