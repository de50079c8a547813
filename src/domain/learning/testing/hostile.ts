import { ExampleText, textParts } from '../types';

/** What somebody may write where a text is asked for, to have it run, asked for, or reckoned with where it is read. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '\' onmouseover=\'alert(1)', '<a href="javascript:alert(1)">x</a>', 'javascript:alert(1)',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '</p></textarea></title></script><h2>x</h2>', '<!--><b>x</b>-->', ']]><x:y/>', '&lt;b&gt;&#60;i&#62;', '{{7*7}}', '${7*7}', '#{7*7}', '%s%n', '\u202Egnp.exe',
  '=HYPERLINK("http://payload.example","x")', '+SUM(1;1)', '-2+3', '@SUM(1;1)', '|cmd'
];

/** What makes a formula of a cell that begins with it. */
const formulaStarts = ['=1+', '+1+', '-1+', '@A1&', '＝1+'];

/** A line with every payload in it, which begins as a formula and can be known again by its name. */
export function hostileText(name: string): string {
  const at = Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return `${formulaStarts[at % formulaStarts.length]}¤${name}¤ ${payloads.join(' ')}`;
}

/** A title has room for 255 characters; several of these hold every payload. */
export const hostileTitles: readonly string[] = [payloads.slice(0, 7), payloads.slice(7, 16), payloads.slice(16)].map((some, at) => `=1+¤title${at}¤ ${some.join(' ')}`);

/** An example that is hostile in every part. */
export function hostileExample(title: string, themes: string[]): ExampleText {
  const texts = Object.fromEntries(textParts.map(part => [part, hostileText(part)])) as Record<(typeof textParts)[number], string>;
  return { ...texts, title, questions: payloads.map(payload => `¤questions¤ ${payload}`).join('\n'), themes, careKinds: ['homeCare'] };
}
