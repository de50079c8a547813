/** Codes that are a whole role: a new role begins where one stands. */
const wholeRoles = new Set(['MAS', 'MAR', 'MLA', 'SAS', 'KU', 'OVP', 'SSK', 'DSK', 'USK']);

/** Codes that want to know of what: `EC FSO`, `VC HSL`. */
const headRoles = new Set(['EC', 'VC', 'OC', 'AC', 'FC', 'TF', 'TC']);

/** How words for people and groups who can answer for something end. */
const roleEndings = new RegExp(`(?:${[
  'chef(?:en|er|erna)?', 'samordnare?n?', 'samordnarna', 'strateg(?:en|er|erna)?', 'sjuksköterska', 'sjuksköterskan', 'sjuksköterskor(?:na)?',
  'terapeut(?:en|er|erna)?', 'pedagog(?:en|er|erna)?', 'handläggar(?:e|en|na)', 'konsulent(?:en|er|erna)?', 'enhet(?:en|er|erna)?',
  'grupp(?:en|er|erna)?', 'ledning(?:en)?', 'ledningslag(?:et)?', 'team(?:et)?', 'nämnd(?:en)?', 'personal(?:en)?', 'utvecklar(?:e|en|na)',
  'koordinator(?:n|er|erna)?', 'controller(?:n)?', 'direktör(?:en|er|erna)?', 'ombud(?:et|en)?', 'ansvarig(?:a)?', 'legitimerade?',
  'medarbetar(?:e|en|na)', 'ledar(?:e|en|na)', 'läkar(?:e|en|na)', 'utförar(?:e|en|na)', 'inspiratör(?:en|er|erna)?', 'planerar(?:e|en|na)', 'assistent(?:en|er|erna)?',
  'sekreterar(?:e|en|na)', 'logoped(?:en|er|erna)?', 'dietist(?:en|er|erna)?', 'undersköterskor(?:na)?', 'undersköterskan?', 'kvalitetsråd(?:et)?'
].join('|')})$`, 'iu');

/** Words that make a text a sentence or a vague group instead of a role. */
const sentenceWords = new Set([
  'med', 'om', 'ska', 'skall', 'bör', 'kan', 'att', 'till', 'i', 'på', 'per', 'via', 'av', 'från', 'vid', 'vi', 'som', 'eller', 'stöd', 'ta', 'tas', 'samverkan',
  'andra', 'övriga', 'berörd', 'berörda', 'alla', 'samtliga', 'respektive', 'm.fl', 'mfl', 'fl', 'etc', 'osv', 'mm', 'm.m', 'exv', 't.ex', 'ev', 'eventuellt'
]);

const mostWords = 6;
const longestRole = 60;

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Whether a word is the code of a role in any case, whole as `MAS` or the first half as `EC`. */
export function beginsRole(word: string): boolean {
  const code = word.toUpperCase();
  return wholeRoles.has(code) || headRoles.has(code);
}

/** Whether a text ends in the middle of a role: `OC`, that waits for its unit. */
export function wantsMore(text: string): boolean {
  const words = wordsOf(text);
  return headRoles.has((words[words.length - 1] ?? '').toUpperCase());
}

/** Whether a text is a role beyond doubt: begins with a role's code, or with or in a word for people or a group. */
export function isSurelyRole(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || !couldBeRole(text)) return false;
  const [first] = words;
  if (beginsRole(first)) return true;
  return roleEndings.test(first) || roleEndings.test(words[words.length - 1]);
}

/** Whether a text that already stands by itself can be taken as a role or a name: short, and no sentence. */
export function couldBeRole(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords || text.length > longestRole) return false;
  if (/[?!()":]|\d{2,}/.test(text) || !/\p{L}/u.test(text)) return false;
  return !words.some(word => sentenceWords.has(word.toLowerCase().replace(/[.,]+$/, '')));
}
