/** A piece of running text as it is read: a paragraph, or a list of points. */
export type Piece = { kind: 'paragraph'; text: string } | { kind: 'points'; points: string[] };

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
