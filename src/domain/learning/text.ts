import { ExamplePart, ExampleText, KeptFind, TextPart, WrittenPart, exampleParts, longestExampleTitle, longestPart, textParts } from './types';

/** An example that nobody has written in. */
export function emptyText(): ExampleText {
  return { title: '', event: '', consequence: '', causes: '', measures: '', lessons: '', questions: '', themes: [], careKinds: [] };
}

/** A text as it is stored and compared: one kind of line end, composed letters, nothing but text at its ends. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFC').trim();
}

/** A line as it is stored and compared: as `cleanText`, without line ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** An example's text as it is stored and compared. */
export function cleanExample(content: ExampleText): ExampleText {
  const texts = Object.fromEntries(textParts.map(part => [part, cleanText(content[part])])) as Record<TextPart, string>;
  return { ...texts, title: cleanLine(content.title), themes: Array.from(new Set(content.themes)), careKinds: Array.from(new Set(content.careKinds)) };
}

/** Characters that there is room for in a part or the title. */
export function longestOf(part: WrittenPart): number {
  return part === 'title' ? longestExampleTitle : longestPart;
}

/** The running text of a part or the title. */
export function writtenText(content: ExampleText, part: WrittenPart): string {
  return content[part];
}

/** What is still to be written before the example can be sent: 'title', or parts that are empty. */
export function missingParts(content: ExampleText): ('title' | ExamplePart)[] {
  const missing = exampleParts.filter(part => (part === 'themes' || part === 'careKinds' ? content[part].length === 0 : cleanText(content[part]) === ''));
  return cleanLine(content.title) === '' ? ['title', ...missing] : missing;
}

/** Names a kept find within its draft: the same words of the same kind in the same part are one decision. */
export function keptKey({ part, kind, text }: Pick<KeptFind, 'part' | 'kind' | 'text'>): string {
  return `${part}/${kind}/${cleanLine(text).toLowerCase()}`;
}

/** A question for the APT per line of the part. */
export function questionsIn(content: Pick<ExampleText, 'questions'>): string[] {
  return content.questions.split('\n').map(cleanLine).filter(line => line !== '');
}

/** Minutes that it takes to read the example aloud, at least one: 130 words a minute. */
export function minutesAloud(content: ExampleText): number {
  const words = textParts.map(part => content[part]).join(' ').split(/\s+/).filter(word => word !== '').length;
  return Math.max(1, Math.round(words / 130));
}
