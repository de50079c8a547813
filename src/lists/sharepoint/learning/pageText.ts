import { ExampleText, cleanText, questionsIn, textParts } from '../../../domain/learning';
import { PageWords } from '../../learning';

/** Text made inert inside HTML: whatever people have written, it is read and never run. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

function paragraphs(text: string): string {
  return cleanText(text).split(/\n+/).map(line => `<p>${escapeHtml(line.trim())}</p>`).join('');
}

function bullets(lines: readonly string[]): string {
  return `<ul>${lines.map(line => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function heading(text: string): string {
  return `<h2>${escapeHtml(text)}</h2>`;
}

/** The text parts of the news page, as HTML that we alone have written around text that is inert. */
export function pageTexts(content: ExampleText, words: PageWords): string[] {
  const parts = textParts.map(part => heading(words.headings[part]) + (part === 'questions' ? bullets(questionsIn(content)) : paragraphs(content[part])));
  return [
    ...parts, heading(words.themesHeading) + bullets(words.themes), heading(words.careKindsHeading) + bullets(words.careKinds), paragraphs(words.about)
  ];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(entity: string): string {
  if (!entity.startsWith('#')) return entities[entity.toLowerCase()] ?? `&${entity};`;
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : `&${entity};`;
}

/** What is read of an HTML text, for comparison: SharePoint writes the same text with other tags and entities. Not for showing. */
export function readableText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (_, entity: string) => decoded(entity)).replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}

/** A page's first line on the start page, of at most 255 characters. */
export function leadOf({ lessons }: Pick<ExampleText, 'lessons'>): string {
  const line = cleanText(lessons).replace(/\s+/g, ' ');
  return line.length <= 250 ? line : `${line.slice(0, line.lastIndexOf(' ', 249) > 0 ? line.lastIndexOf(' ', 249) : 249)} …`;
}
