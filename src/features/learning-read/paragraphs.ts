/** A piece of running text as it is read: a paragraph, or a list of points. */
export type Piece = { kind: 'paragraph'; text: string } | { kind: 'points'; points: string[] };

/** Characters of the lesson that a card has room for. */
const longestGist = 240;

const point = /^\s*[-–•*]\s+/;

/** A text of lines in its pieces: an empty line or a line end parts paragraphs, lines that begin with a dash or a dot are points. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.split('\n').filter(each => each.trim() !== '')) {
    const last = pieces[pieces.length - 1];
    const bare = line.replace(point, '').trim();
    if (!point.test(line)) pieces.push({ kind: 'paragraph', text: bare });
    else if (last?.kind === 'points') last.points.push(bare);
    else pieces.push({ kind: 'points', points: [bare] });
  }
  return pieces;
}

/** What an example says in short: the first line of its lesson, or of the event where it has none, cut between words. */
export function gistOf({ lessons, event }: { lessons: string; event: string }): string {
  const [first] = piecesOf(lessons.trim() || event);
  const line = first === undefined ? '' : first.kind === 'paragraph' ? first.text : first.points[0];
  if (line.length <= longestGist) return line;
  const end = line.lastIndexOf(' ', longestGist);
  return `${line.slice(0, end > 0 ? end : longestGist)} …`;
}
