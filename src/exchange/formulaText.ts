/** What a spreadsheet takes for a formula or a command when a cell of separated text begins with it. Source: OWASP, CSV Injection. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell of separated text that stays text in a spreadsheet: an apostrophe stands before what could be a formula. */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The cell without the apostrophe that `guardFormula` or a spreadsheet has put there. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
