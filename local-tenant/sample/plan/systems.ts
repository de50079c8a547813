import { SampleActivity } from './types';

/** Fokusområde 2: Tillförlitliga och säkra system och processer. */
export const systems: SampleActivity[] = [
  {
    title: 'Gemensam checklista vid hemgång från sjukhus',
    description: 'En sida som följer patienten: läkemedel, hjälpmedel, vem som ringer nästa dag och när planen följs upp.',
    unit: 'HSO', theme: 'F2.2', roles: ['VC HSL', 'MAS'], effort: 'medium', effect: 'veryLarge', created: -344, start: -170, due: -17,
    reports: [
      { day: -160, by: 'karin.ahlgren', status: 'ongoing', percent: 10, comment: 'Första mötet med sjukhuset hållet.' },
      { day: -71, by: 'karin.ahlgren', status: 'ongoing', percent: 30, comment: 'Vår del är klar. Vi väntar på regionens besked om en gemensam rutin.', nextStep: 'Pröva checklistan på egen hand på korttidsboendet.' }
    ]
  },
  {
    title: 'Läkemedelsgenomgång på varje enhet en gång om året',
    description: 'Sjuksköterska, läkare och kontaktperson går igenom listan för varje boende.',
    unit: 'ÄO', theme: 'F2.3', roles: ['MAS', 'EC SÄBO'], effort: 'medium', effect: 'large', created: -353, start: -250, due: 24,
    reports: [
      { day: -175, by: 'karin.ahlgren', status: 'ongoing', percent: 30, comment: 'Två av sju boenden klara.' },
      { day: -62, by: 'karin.ahlgren', status: 'ongoing', percent: 65, comment: 'Fem av sju boenden klara.' },
      { day: -1, by: 'karin.ahlgren', status: 'ongoing', percent: 80, comment: 'Sex av sju boenden klara. Det sista är bokat.', observedEffect: 'I snitt två läkemedel färre per boende.' }
    ]
  },
  {
    title: 'Rutin för mat och dryck vid sväljsvårigheter',
    description: 'Bedömning, konsistens, sittställning och vem som får mata, på ett kort som följer personen.',
    unit: 'FSO', theme: 'F2.3', roles: ['EC FSO', 'MAR'], effort: 'medium', effect: 'medium', created: -230, start: -80, due: 45,
    reports: [
      { day: -76, by: 'jonas.wik', status: 'ongoing', percent: 15, comment: 'Logopeden har gått igenom nuvarande rutin.' },
      { day: -21, inMeeting: true, by: 'jonas.wik', status: 'ongoing', percent: 35, comment: 'Kortet är ritat och genomläst av två köksansvariga.', nextStep: 'Pröva kortet i två gruppbostäder.' },
      { day: -19, by: 'jonas.wik', status: 'ongoing', percent: 50, comment: 'Kortet prövas i två gruppbostäder.', nextStep: 'Samla in synpunkter från de boende.' }
    ]
  },
  {
    title: 'Smärta skattas med samma skala i alla team',
    description: 'En skala för den som kan svara själv och en för den som inte kan. Båda finns i journalen.',
    unit: 'HSO', theme: 'F2.4', roles: ['VC HSL', 'MAR'], effort: 'small', effect: 'veryLarge', created: -200, start: -100, due: 38,
    reports: [
      { day: -97, by: 'karin.ahlgren', status: 'ongoing', percent: 20, comment: 'Skalorna är valda tillsammans med palliativa teamet.' },
      { day: -11, by: 'karin.ahlgren', status: 'ongoing', percent: 60, comment: 'Fyra av sex team har börjat.', nextStep: 'Utbilda de två sista teamen i december.' }
    ]
  },
  {
    title: 'Delegeringar samlas i ett register',
    description: 'Alla delegeringar med slutdatum på ett ställe. Chefen får en påminnelse en månad innan.',
    unit: 'HSO', theme: 'F2.4', roles: ['VC HSL'], effort: 'medium', effect: 'large', created: -346, start: -280, due: -88,
    reports: [
      { day: -190, by: 'karin.ahlgren', status: 'ongoing', percent: 50, comment: 'Hälften av delegeringarna är inlagda. Elva var för gamla.' },
      { day: -92, by: 'karin.ahlgren', status: 'done', percent: 100, comment: 'Alla delegeringar finns i registret.', observedEffect: 'Ingen delegering har gått ut sedan registret togs i bruk.' }
    ]
  },
  {
    title: 'Larm och lyftar märks med senaste kontroll',
    description: 'En klisterlapp med datum och namn. Den som ser ett gammalt datum säger till.',
    unit: 'ÄO', theme: 'F2.5', roles: ['EC SÄBO'], effort: 'small', effect: 'large', created: -180, start: -110, due: 20,
    reports: [
      { day: -105, by: 'samira.haddad', status: 'ongoing', percent: 20, comment: 'Lapparna är beställda och två boenden är klara.' },
      { day: -64, by: 'samira.haddad', status: 'ongoing', percent: 55, comment: 'Fyra boenden klara. Sju lyftar är tagna ur bruk för service.', nextStep: 'Märka på Björkhöjden när servicen är gjord.' }
    ]
  },
  {
    title: 'Hjälpmedel spåras med streckkod',
    description: 'Vid tillbud eller återkallelse ska vi inom en timme veta var varje hjälpmedel finns.',
    unit: 'HSO', theme: 'F2.5', roles: ['MAR'], effort: 'large', effect: 'medium', created: -320, start: -220, due: 75,
    reports: [
      { day: -215, by: 'karin.ahlgren', status: 'ongoing', percent: 10, comment: 'Upphandlingen är klar.' },
      { day: -75, by: 'karin.ahlgren', status: 'ongoing', percent: 40, comment: 'Förrådet är märkt. Hjälpmedel hemma hos patienter märks vid nästa besök.' }
    ]
  },
  {
    title: 'Ljus i korridorer på natten för färre fall',
    description: 'Rörelsestyrd belysning längs golvet på två avdelningar, med jämförelse av fall före och efter.',
    unit: 'ÄO', theme: 'F2.6', roles: ['EC SÄBO', 'EC HTJ'], effort: 'large', effect: 'large', created: -160, start: 30, due: 140,
    reports: [
      { day: -30, by: 'samira.haddad', status: 'notStarted', percent: 0, comment: 'Offerten är inne. Beslut tas i december.', nextStep: 'Räkna fallen på natten de senaste tolv månaderna.' }
    ]
  }
];
