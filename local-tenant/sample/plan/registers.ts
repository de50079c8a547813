export const planTitle = 'Handlingsplan 2026';

export const sampleUnits = [
  { code: 'ÄO', name: 'Äldreomsorg' },
  { code: 'HSO', name: 'Hälso- och sjukvård' },
  { code: 'FSO', name: 'Funktionsstöd' }
] as const;

/** Roles and the accounts of those who hold them; a role may be vacant. */
export const sampleRoles: readonly { code: string; name: string; holders: readonly string[] }[] = [
  { code: 'MAS', name: 'Medicinskt ansvarig sjuksköterska', holders: ['karin.ahlgren'] },
  { code: 'MAR', name: 'Medicinskt ansvarig för rehabilitering', holders: [] },
  { code: 'VC HSL', name: 'Verksamhetschef hälso- och sjukvård', holders: [] },
  { code: 'EC SÄBO', name: 'Enhetschef särskilt boende', holders: ['samira.haddad'] },
  { code: 'EC HTJ', name: 'Enhetschef hemtjänst', holders: [] },
  { code: 'EC FSO', name: 'Enhetschef funktionsstöd', holders: ['jonas.wik'] },
  { code: 'KU', name: 'Kvalitetsutvecklare', holders: ['lena.forsberg'] }
];
