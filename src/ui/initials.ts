/** The first letters of the first and the last name, for the disc beside a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(word => /\p{L}/u.test(word));
  if (words.length === 0) return '';
  const ends = words.length === 1 ? [words[0]] : [words[0], words[words.length - 1]];
  return ends.map(word => (/\p{L}/u.exec(word)?.[0] ?? '').toUpperCase()).join('');
}
