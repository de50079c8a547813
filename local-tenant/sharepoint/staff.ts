import { principalIds } from './site';

/** A person of the made-up municipality. */
export interface StaffMember {
  /** The part before @bjorkvik.example; what `?user=` and `X-Local-User` name. */
  account: string;
  name: string;
  /** What the person does, for the choice of user on the page. */
  title: string;
  department: string;
  /** The site's group that the person is put into from the start; all staff are visitors. */
  siteGroup?: 'owners' | 'members';
}

export const municipality = 'Björkviks kommun';

/** The sample people of Björkviks kommun. The first six have the ids 11 to 16 on the site, who comes later another range: see `staffId`. */
export const staff: readonly StaffMember[] = [
  { account: 'karin.ahlgren', name: 'Karin Ahlgren', title: 'MAS', department: 'Kvalitet och utveckling', siteGroup: 'owners' },
  { account: 'samira.haddad', name: 'Samira Haddad', title: 'Enhetschef ÄO', department: 'Äldreomsorg' },
  { account: 'jonas.wik', name: 'Jonas Wik', title: 'Enhetschef FSO', department: 'Funktionsstöd' },
  { account: 'lena.forsberg', name: 'Lena Forsberg', title: 'Lex Maria-redaktör', department: 'Kvalitet och utveckling' },
  { account: 'alva.nyman', name: 'Alva Nyman', title: 'Undersköterska', department: 'Äldreomsorg' },
  { account: 'nils.ahl', name: 'Nils Ahl', title: 'Webbredaktör', department: 'Kommunikation', siteGroup: 'owners' },
  { account: 'petra.lindh', name: 'Petra Lindh', title: 'Enhetschef SÄBO', department: 'Äldreomsorg' },
  { account: 'omar.farah', name: 'Omar Farah', title: 'Enhetschef hemtjänst', department: 'Äldreomsorg' },
  { account: 'ulla.berg', name: 'Ulla Berg', title: 'Enhetschef korttid', department: 'Äldreomsorg' },
  { account: 'david.sund', name: 'David Sund', title: 'Enhetschef gruppbostad', department: 'Funktionsstöd' },
  { account: 'ritva.lahti', name: 'Ritva Lahti', title: 'Enhetschef rehab', department: 'Hälso- och sjukvård' },
  { account: 'tove.ek', name: 'Tove Ek', title: 'Enhetschef hemsjukvård', department: 'Hälso- och sjukvård' }
];

/** Who asks when nothing says so: the one with the least rights. */
export const defaultAccount = 'alva.nyman';

export const emailOf = (account: string): string => `${account}@bjorkvik.example`;
export const loginOf = (account: string): string => `i:0#.f|membership|${emailOf(account)}`;

/** Somebody's id in the site's user list. Who joined after a tenant was made has an id that no group of that tenant has taken. */
export function staffId(person: StaffMember): number {
  const at = staff.indexOf(person);
  return at < 6 ? principalIds.firstStaff + at : principalIds.laterStaff + at - 6;
}
