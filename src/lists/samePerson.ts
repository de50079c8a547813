/** A login without what stands around the name: claims (`i:0#.f|membership|`), a guest's tenant (`#ext#`), case. */
interface Login {
  name: string;
  guest: boolean;
}

const guestMark = '#ext#';

function readLogin(text: string): Login {
  const name = text.slice(text.lastIndexOf('|') + 1).trim().toLowerCase();
  const mark = name.indexOf(guestMark);
  return mark < 0 ? { name, guest: false } : { name: name.slice(0, mark), guest: true };
}

/**
 * Whether the person in Teams is the one whom SharePoint knows. `teamsLogin` is a user principal name, `sharePointLogin` a claims login
 * (`i:0#.f|membership|karin.ek@bjorkvik.se`), `email` the address that SharePoint has for that person, if any.
 * A guest's principal name is the home address with its last @ as _, so guests are compared in that form.
 */
export function samePerson(teamsLogin: string, sharePointLogin: string, email?: string): boolean {
  const inTeams = readLogin(teamsLogin);
  const inSharePoint = readLogin(sharePointLogin);
  if (!inTeams.name) return false;
  const known = [inSharePoint, ...(email ? [readLogin(email)] : [])];
  return known.some(login => login.name === inTeams.name || ((login.guest || inTeams.guest) && asGuest(login) === asGuest(inTeams)));
}

function asGuest({ name, guest }: Login): string {
  return guest ? name : name.replace(/@(?=[^@]*$)/, '_');
}
