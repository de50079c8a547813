import { Participants, StaffMember, cookieOf, defaultAccount, emailOf, loginOf, staff, staffId, userOf } from '../sharepoint';
import { Language, cookies, languages } from './site';
import { ThemeName, themeNames } from './theme';

/** Who looks at the page, and how they have chosen to see it. */
export interface Visitor {
  person: StaffMember;
  /** The person's id in the site's user list. */
  id: number;
  email: string;
  loginName: string;
  /** May edit the page and run the set-up. */
  isSiteOwner: boolean;
  theme: ThemeName;
  language: Language;
}

/** What holds for a visitor who has chosen nothing. */
interface Defaults {
  language: Language;
  participants: Participants;
}

/** Reads the host name and the cookies of a request; what is missing or unknown is the reader, the light theme and `language`. */
export function visitorOf(request: Request, { language, participants }: Defaults): Visitor {
  const person = userOf(request, participants) ?? memberOf(defaultAccount);
  return {
    person, id: staffId(person), email: emailOf(person.account), loginName: loginOf(person.account),
    isSiteOwner: person.siteGroup === 'owners',
    theme: oneOf(themeNames, cookieOf(request, cookies.theme)) ?? 'light',
    language: oneOf(languages, cookieOf(request, cookies.language)) ?? language
  };
}

/** What can be chosen in the page's address. */
export const knownChoices: Record<keyof typeof cookies, readonly string[]> = {
  user: staff.map(person => person.account), theme: themeNames, language: languages
};

/** The choices in an address, by the name of the cookie that keeps them. What does not exist is left out. */
export function choicesIn(query: URLSearchParams): Map<string, string> {
  return new Map((Object.keys(cookies) as (keyof typeof cookies)[]).flatMap(key => {
    const value = oneOf(knownChoices[key], query.get(key)?.toLowerCase());
    return value === undefined ? [] : [[cookies[key], value] as const];
  }));
}

function memberOf(account: string): StaffMember {
  const member = staff.find(person => person.account === account);
  if (!member) throw new Error(`${account} is not on the staff`);
  return member;
}

function oneOf<T extends string>(values: readonly T[], wanted: string | undefined): T | undefined {
  return values.find(value => value === wanted);
}
