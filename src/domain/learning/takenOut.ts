import { DecidedText, ExampleText, WrittenPart, writtenParts } from './types';
import { cleanText } from './text';
import { weightOf, wordChanges, wordsOf } from './wordChanges';

const standing = /⟨[a-zA-Z]+⟩/g;

/**
 * What may be remembered of a text that was decided on, now that it has become another: the words that still stand in it, how many have left
 * it and where, `⟨3⟩`, and the kinds of what was found in it, `⟨name⟩`. No word that was taken out.
 */
export function withoutTakenOut(decided: DecidedText, now: ExampleText): DecidedText {
  const texts = Object.fromEntries(writtenParts.map(part => [part, remembered(decided.content[part], now[part])])) as Record<WrittenPart, string>;
  return { ...decided, content: { ...decided.content, ...texts } };
}

function remembered(before: string, after: string): string {
  const stays = wordChanges(cleanText(before), cleanText(after)).filter(({ kind }) => kind !== 'added');
  // The last word of a text has no space behind it.
  const apart = (text: string): string => (/\s$/.test(text) ? text : `${text} `);
  return stays.map(({ kind, text }) => apart(kind === 'removed' ? forgotten(text) : text)).join('').trimEnd();
}

function forgotten(text: string): string {
  const out: string[] = [];
  let words = 0;
  const tell = (): void => {
    if (words > 0) out.push(`⟨${words}⟩ `);
    words = 0;
  };
  for (const word of wordsOf(text)) {
    const kinds = word.match(standing);
    if (!kinds) words += weightOf(word);
    else {
      tell();
      out.push(...kinds.map(kind => `${kind} `));
    }
  }
  tell();
  return out.join('');
}
