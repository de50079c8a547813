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

/** The sample people of Björkviks kommun, in the order of their ids on the site. */
export const staff: readonly StaffMember[] = [
  { account: 'karin.ahlgren', name: 'Karin Ahlgren', title: 'MAS', department: 'Kvalitet och utveckling', siteGroup: 'owners' },
  { account: 'samira.haddad', name: 'Samira Haddad', title: 'Enhetschef ÄO', department: 'Äldreomsorg' },
  { account: 'jonas.wik', name: 'Jonas Wik', title: 'Enhetschef FSO', department: 'Funktionsstöd' },
  { account: 'lena.forsberg', name: 'Lena Forsberg', title: 'Lex Maria-redaktör', department: 'Kvalitet och utveckling' },
  { account: 'alva.nyman', name: 'Alva Nyman', title: 'Undersköterska', department: 'Äldreomsorg' },
  { account: 'nils.ahl', name: 'Nils Ahl', title: 'Webbredaktör', department: 'Kommunikation', siteGroup: 'owners' }
];

/** Who asks when nothing says so: the one with the least rights. */
export const defaultAccount = 'alva.nyman';

export const emailOf = (account: string): string => `${account}@bjorkvik.example`;
export const loginOf = (account: string): string => `i:0#.f|membership|${emailOf(account)}`;
