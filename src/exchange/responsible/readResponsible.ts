import { beginsRole, couldBeRole, isSurelyRole, wantsMore } from './roleWords';

/** Who answers for an activity, taken apart as far as that is safe. */
export interface ResponsibleReading {
  roles: string[];
  /** Whether every word of the text went into a role. */
  complete: boolean;
}

const conjunction = /\s+(?:och|samt|&)\s+/u;
/** “Hälso- och”, “Utveckling- och”: one name, whatever follows. */
const hanging = /\S-\s+(?:och|samt|eller)\s+/giu;
const joined = '\u0001';
/** Where marks that do not separate are kept meanwhile: letters that no text uses. */
const hidden = 0xe000;

/**
 * Splits where one role ends and another begins: at lines, commas, semicolons, full stops before a capital, slashes between roles,
 * and at “och” or “samt” only between two texts that are roles beyond doubt. What could be a sentence is left out and counts as not complete.
 */
export function readResponsible(lines: string[]): ResponsibleReading {
  const roles: string[] = [];
  const parts = statements(joinLines(lines));
  let complete = parts.length > 0;
  for (const part of parts) {
    const found = rolesOf(part);
    if (found) roles.push(...found);
    else complete = false;
  }
  return { roles: withoutRepeats(roles), complete };
}

/** Puts lines together again that a narrow column broke: a hyphen, a code that waits for its unit, an “och”. */
function joinLines(lines: string[]): string {
  return lines.reduce((text, line) => {
    if (!text) return line;
    if (/\p{L}-$/u.test(text)) return /^(och|samt|eller)\b/.test(line) || !/^\p{Ll}/u.test(line) ? `${text} ${line}` : text.slice(0, -1) + line;
    const goesOn = wantsMore(text) || /(?:^|\s)(?:och|samt|&)$|[,;/]$/u.test(text) || /^(?:och|samt|&)\s/u.test(line);
    return `${text}${goesOn ? ' ' : '\n'}${line}`;
  }, '');
}

/** The parts between marks that separate. Nothing does inside brackets, nor a comma after a hanging hyphen. */
function statements(text: string): string[] {
  return text
    .replace(/\?(?=\s+\p{Lu})/gu, '?\n')
    .replace(/\([^)]*\)|-,/g, kept => kept.replace(/[,;.\n/]/g, mark => String.fromCharCode(hidden + mark.charCodeAt(0))))
    .split(/[\n;,]|[.!](?=\s+\p{Lu}|\s*$|\s*[\n,;])/u)
    .map(part => part.replace(/[\ue000-\ue0ff]/g, mark => String.fromCharCode(mark.charCodeAt(0) - hidden)).trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part));
}

/** The roles of one statement, or undefined when it cannot be split safely or is no role at all. */
function rolesOf(statement: string): string[] | undefined {
  const text = statement.replace(hanging, compound => compound.replace(/\s+/g, joined));
  const parts = text.split(conjunction).map(part => part.split(joined).join(' '));
  const split = parts.reduce<string[] | undefined>((all, part) => {
    const found = slashed(part);
    return all && found ? all.concat(...found.map(codesApart)) : undefined;
  }, []);
  if (!split) return undefined;
  return split.every(parts.length > 1 ? isSurelyRole : couldBeRole) ? split : undefined;
}

/** `MAS/MAR` is two roles, `VC HSL MAS/MAR` too in its end; `EC FSO/ÄO` may be one. */
function slashed(text: string): string[] | undefined {
  const parts = text.split(/\s*\/\s*/).filter(Boolean);
  if (parts.length < 2) return parts;
  return parts.every(part => codesApart(part).every(isSurelyRole)) && !parts.slice(0, -1).some(wantsMore) ? parts : undefined;
}

/** `VC HSL MAS` → `VC HSL`, `MAS`: among codes, the code of a role begins a new one. */
function codesApart(text: string): string[] {
  const words = text.split(' ');
  if (!words.every(word => /^[\p{Lu}\p{N}-]{2,}$|^\p{Lu}\p{L}{1,4}$/u.test(word))) return [text];
  return words.reduce<string[]>((all, word) => {
    const last = all[all.length - 1];
    if (last === undefined || (beginsRole(word) && !wantsMore(last))) return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
}

function withoutRepeats(roles: string[]): string[] {
  const seen = new Set<string>();
  return roles.filter(role => {
    const key = role.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
