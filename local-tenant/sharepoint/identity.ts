import { StaffMember, defaultAccount, staff } from './staff';

function cookie(request: Request, name: string): string | undefined {
  const pair = (request.headers.get('cookie') ?? '').split(/;\s*/).find(part => part.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

/** Who asks: the header `X-Local-User`, else the cookie `localUser`, else the reader. Undefined for an account that is not on the staff. */
export function userOf(request: Request): StaffMember | undefined {
  const account = request.headers.get('x-local-user') ?? cookie(request, 'localUser') ?? defaultAccount;
  return staff.find(person => person.account === account.toLowerCase());
}
