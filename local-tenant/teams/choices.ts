import { Context } from 'hono';
import { Language, languages } from '../page';
import { staff } from '../sharepoint';
import { Stage, TeamsTheme, stages, themes } from './browser/words';

/** What the addresses of the meeting window and of a participant's Teams can say. */
export interface Choices {
  language: Language;
  stage: Stage;
  theme: TeamsTheme;
  /** Accounts, in the order of the address; those who sit there when it says nothing. */
  participants: string[];
  /** The address of the app's tab on the tenant, or 'none'. */
  tab?: string;
  subPageId?: string;
}

/** Something that is not there was asked for; the text says what there is. */
export class UnknownChoice extends Error {}

const usual = ['karin.ahlgren', 'samira.haddad', 'jonas.wik'];

/** Reads an address. Throws UnknownChoice. */
export function choicesIn({ req }: Context, language: Language): Choices {
  const { tab, subPageId } = req.query();
  if (tab !== undefined && tab !== 'none' && !/^\/[^/\\]/.test(tab)) throw new UnknownChoice(`tab=${tab}: give an address on the tenant that begins with one /, or none.`);
  return {
    language: oneOf('language', languages, req.query('language')) ?? language, stage: oneOf('stage', stages, req.query('stage')) ?? 'before',
    theme: oneOf('theme', themes, req.query('theme')) ?? 'default', participants: participantsIn(req.query('participants')), tab, subPageId
  };
}

/** `12` are the first twelve of the staff, `karin.ahlgren,jonas.wik` are those two. */
function participantsIn(asked: string | undefined): string[] {
  const accounts = staff.map(({ account }) => account);
  if (asked === undefined) return usual;
  if (/^\d+$/.test(asked)) {
    if (Number(asked) > accounts.length) throw new UnknownChoice(`participants=${asked}: there are ${accounts.length} people.`);
    return accounts.slice(0, Number(asked));
  }
  return [...new Set(asked.split(',').filter(Boolean).map(each => oneOf('participants', accounts, each) as string))];
}

function oneOf<T extends string>(name: string, values: readonly T[], wanted: string | undefined): T | undefined {
  if (wanted === undefined) return undefined;
  const found = values.find(value => value === wanted);
  if (found === undefined) throw new UnknownChoice(`${name}=${wanted} does not exist here. Choose one of: ${values.join(', ')}.`);
  return found;
}
