/** What the XML of documents cannot hold: control characters, halves of characters, the two that are none. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** Text that a document can hold. */
export function plainText(text: string): string {
  return text.replace(impossible, ' ');
}
