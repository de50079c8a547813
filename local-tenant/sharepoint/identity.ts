import { parse } from 'hono/utils/cookie';
import { Participants, accountAt } from './participants';
import { StaffMember, defaultAccount, staff } from './staff';

/** A cookie's value, however badly it is written: other programs on this computer share the cookies of localhost. */
export function cookieOf(request: Request, name: string): string | undefined {
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

/** Whose computer a request comes from, by the host name that it asks; undefined at the names that nobody sits at. */
export const sitterOf = (request: Request): string | undefined => accountAt(new URL(request.url).hostname);

const memberOf = (account: string | undefined): StaffMember | undefined => staff.find(person => person.account === account?.toLowerCase());

/**
 * Who asks SharePoint: the header `X-Local-User`, else who is signed in at the computer of the host name, else the cookie `localUser`, else the reader.
 * Undefined when the header names nobody of the staff; a cookie that names nobody is passed over: it is left from another time.
 */
export function userOf(request: Request, participants: Participants): StaffMember | undefined {
  const named = request.headers.get('x-local-user');
  if (named !== null) return memberOf(named);
  const sitter = sitterOf(request);
  const seated = sitter && participants.seat(sitter)?.as;
  return memberOf(seated) ?? memberOf(cookieOf(request, 'localUser')) ?? memberOf(defaultAccount);
}
