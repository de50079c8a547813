import { readResponsible } from './readResponsible';

/** Who answers for an activity, as one cell of a document tells it. */
export interface Responsible {
  /** Codes of roles. */
  roles: string[];
  /** Names of people. */
  people: string[];
  /** The words of the document that the activity came from; '' when they say no more than the names. */
  text: string;
}

/** The names that a site knows. */
export interface CellRegister {
  roles: { code: string; name: string }[];
  people: { name: string }[];
}

const between = ', ';

/** Names compare without case and space, but with their letters. */
function sameText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
}

/**
 * The cell: the names; or the document's own words, as long as they name exactly these and so say the same or more. Words that somebody
 * has replaced by other names do not stand in a document any longer.
 */
export function writeCell({ roles, people, text }: Responsible): string {
  const names = [...roles, ...people];
  return text && (names.length === 0 || sameNames(namedIn(text), names)) ? text : names.join(between);
}

function namedIn(text: string): string[] {
  return readResponsible(text.split('\n')).roles;
}

function sameNames(a: string[], b: string[]): boolean {
  const names = new Set(a.map(sameText));
  return names.size === new Set(b.map(sameText)).size && b.every(name => names.has(sameText(name)));
}

/**
 * Takes a cell apart: `named` are the names that reading found in it. Names of the register are found even where they read as a
 * sentence. Where the names say it all, nothing is kept as text besides.
 */
export function readCell(cell: string, named: string[], register: CellRegister): Responsible {
  const found = listed(cell, register) ?? sorted(named, register);
  return { ...found, text: [...found.roles, ...found.people].join(between) === cell ? '' : cell };
}

/** Roles and people among names; a name that the register lacks is a role. */
function sorted(names: string[], register: CellRegister): Pick<Responsible, 'roles' | 'people'> {
  const found: Pick<Responsible, 'roles' | 'people'> = { roles: [], people: [] };
  for (const name of names.filter(text => text.trim())) {
    const role = codeOf(register, name);
    const person = role === undefined ? register.people.find(known => sameText(known.name) === sameText(name)) : undefined;
    const list = person ? found.people : found.roles;
    const text = person?.name ?? role ?? name.trim().replace(/\s+/g, ' ');
    if (!list.some(other => sameText(other) === sameText(text))) list.push(text);
  }
  return found;
}

function codeOf({ roles }: CellRegister, name: string): string | undefined {
  return (roles.find(role => sameText(role.code) === sameText(name)) ?? roles.find(role => sameText(role.name) === sameText(name)))?.code;
}

/** A line that is nothing but names of the register, whatever words and marks they hold. */
function listed(line: string, register: CellRegister): Pick<Responsible, 'roles' | 'people'> | undefined {
  const codes = register.roles.map(role => role.code);
  const names = [...codes, ...register.people.map(person => person.name)].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let left = line;
  while (left) {
    const name = names.find(known => left === known || left.startsWith(known + between));
    if (name === undefined) return undefined;
    found.push(name);
    left = left.slice(name.length + between.length);
  }
  return found.length > 0 ? { roles: found.filter(name => codes.includes(name)), people: found.filter(name => !codes.includes(name)) } : undefined;
}
