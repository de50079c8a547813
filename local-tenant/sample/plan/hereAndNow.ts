import { SampleActivity } from './types';

/** Fokusområde 3: Säker vård här och nu. */
export const hereAndNow: SampleActivity[] = [
  {
    title: 'Fem minuters avstämning om dagens risker varje morgon',
    description: 'Stående, vid tavlan: vem är vi oroliga för i dag, vad saknas, vem gör vad.',
    unit: 'ÄO', theme: 'F3.3', roles: ['EC SÄBO', 'MAS'], effort: 'small', effect: 'large', created: -347, start: -240, due: -17,
    reports: [
      { day: -170, by: 'samira.haddad', status: 'ongoing', percent: 40, comment: 'Tre boenden har avstämning varje dag.' },
      { day: -90, by: 'samira.haddad', status: 'ongoing', percent: 80, comment: 'Fem av sju boenden. Helgerna är svårast.' },
      { day: -33, by: 'samira.haddad', status: 'done', percent: 100, comment: 'Alla sju boenden, även helger.', observedEffect: 'Färre missade insatser vid byte av pass.' }
    ]
  },
  {
    title: 'Egenkontroll av basal hygien varje månad',
    description: 'Två kollegor observerar tio tillfällen. Resultatet hänger på tavlan nästa morgon.',
    unit: 'ÄO', theme: 'F3.3', roles: ['EC SÄBO', 'EC HTJ'], effort: 'small', effect: 'small', created: -240, start: -130, due: 52,
    reports: [
      { day: -128, by: 'samira.haddad', status: 'ongoing', percent: 20, comment: 'Alla boenden har utsett observatörer.' },
      { day: -14, by: 'samira.haddad', status: 'ongoing', percent: 65, comment: 'Följsamheten är 86 procent, från 74 i våras.', nextStep: 'Hemtjänsten börjar i januari.' }
    ]
  },
  {
    title: 'Patientsäkerhet är med på skyddsronden',
    description: 'Tre frågor om patientsäkerhet läggs till i protokollet, och skyddsombud och chef går ronden tillsammans.',
    unit: 'FSO', theme: 'F3.4', roles: ['EC FSO'], effort: 'small', effect: 'medium', created: -190, start: -85, due: 33,
    reports: [
      { day: -83, by: 'jonas.wik', status: 'ongoing', percent: 25, comment: 'Frågorna är framtagna med skyddsombuden.' },
      { day: -22, by: 'jonas.wik', status: 'ongoing', percent: 60, comment: 'Sex av nio ronder är gjorda.', observedEffect: 'Två trånga badrum är ombyggda.' }
    ]
  },
  {
    title: 'Sommarens bemanning är planerad i mars',
    description: 'Behovet per vecka, minst hälften ordinarie på varje pass, och introduktionen bokad innan annonsen går ut.',
    unit: 'ÄO', theme: 'F3.5', roles: ['EC SÄBO', 'EC HTJ'], effort: 'medium', effect: 'veryLarge', created: -120, start: -40, due: 110,
    reports: [
      { day: -38, by: 'samira.haddad', status: 'ongoing', percent: 10, comment: 'Förra sommarens avvikelser är genomgångna.' },
      { day: -10, by: 'samira.haddad', status: 'ongoing', percent: 20, needsHelp: true, comment: 'Hemtjänsten saknar en person som kan räkna på behovet. Utan siffrorna kommer vi inte vidare.', nextStep: 'Be ekonomen om två dagar i december.' }
    ]
  },
  {
    title: 'Vikarier får introduktion före sitt första egna pass',
    description: 'Två dagars introduktion, en checklista och en namngiven kollega att ringa.',
    unit: 'FSO', theme: 'F3.5', roles: ['EC FSO', 'MAS'], effort: 'large', effect: 'veryLarge', created: -338, start: -190, due: 134,
    reports: [
      { day: -185, by: 'jonas.wik', status: 'ongoing', percent: 20, comment: 'Checklistan är klar.' },
      { day: -95, by: 'jonas.wik', status: 'ongoing', percent: 35, comment: 'Gick bra i juni, men två dagar räckte inte när många började samtidigt.' },
      { day: -40, by: 'jonas.wik', status: 'paused', percent: 35, comment: 'Pausad till januari. Vi väntar på det nya bemanningssystemet, som ändrar hur passen läggs.', nextStep: 'Börja igen när systemet är i drift.' }
    ]
  }
];
