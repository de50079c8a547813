import { parse } from 'hono/utils/cookie';
import { StaffMember, defaultAccount, staff } from './staff';

/** A cookie's value, however badly it is written: other programs on this computer share the cookies of localhost. */
export function cookieOf(request: Request, name: string): string | undefined {
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

const memberOf = (account: string): StaffMember | undefined => staff.find(person => person.account === account.toLowerCase());

/**
 * Who asks: the header `X-Local-User`, else the cookie `localUser`, else the reader. Undefined when the header names nobody of the staff;
 * a cookie that names nobody is passed over: it is left from another time, and the page shows the reader then.
 */
export function userOf(request: Request): StaffMember | undefined {
  const named = request.headers.get('x-local-user');
  return named === null ? memberOf(cookieOf(request, 'localUser') ?? defaultAccount) ?? memberOf(defaultAccount) : memberOf(named);
}
