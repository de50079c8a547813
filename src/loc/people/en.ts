import type { sv } from './sv';

export const en: typeof sv = {
  label: 'Find somebody else by name',
  searching: 'Searching …',
  nobody: 'Nobody is called that',
  count: count => (count === '1' ? '1 person' : `${count} people`),
  found: 'People who are called that'
};
