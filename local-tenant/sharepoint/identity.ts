import { parse } from 'hono/utils/cookie';
import { StaffMember, defaultAccount, staff } from './staff';

/** A cookie's value, however badly it is written: other programs on this computer share the cookies of localhost. */
export function cookieOf(request: Request, name: string): string | undefined {
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

/** Who asks: the header `X-Local-User`, else the cookie `localUser`, else the reader. Undefined for an account that is not on the staff. */
export function userOf(request: Request): StaffMember | undefined {
  const account = request.headers.get('x-local-user') ?? cookieOf(request, 'localUser') ?? defaultAccount;
  return staff.find(person => person.account === account.toLowerCase());
}
