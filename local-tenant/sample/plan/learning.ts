import { SampleActivity } from './types';

/** Fokusområde 4: Stärka analys, lärande och utveckling. Fokusområde 5: Öka riskmedvetenhet och beredskap. */
export const learning: SampleActivity[] = [
  {
    title: 'Fall, trycksår och läkemedelsavvikelser sammanställs varje kvartal',
    description: 'Samma mått för alla verksamheter, med en sida per verksamhet till ledningsgruppen.',
    theme: 'F4.1', roles: ['MAS', 'KU'], effort: 'large', effect: 'large', created: -342, start: -200, due: 73,
    reports: [
      { day: -155, by: 'karin.ahlgren', status: 'ongoing', percent: 30, comment: 'Måtten är beslutade.' },
      { day: -12, by: 'karin.ahlgren', status: 'ongoing', percent: 55, comment: 'Tredje kvartalet är sammanställt. Trycksår saknas från två enheter.', nextStep: 'Gå igenom hur trycksår registreras.' }
    ]
  },
  {
    title: 'Vårdskador vid flytt mellan sjukhus och boende räknas på ett sätt',
    description: 'En gemensam definition tillsammans med sjukhuset, så att siffrorna går att jämföra.',
    theme: 'F4.1', roles: ['KU', 'VC HSL'], effort: 'medium', effect: 'medium', created: -25, start: 40, due: 165,
    reports: []
  },
  {
    title: 'Teamet väljer en förbättring efter varje händelseanalys',
    description: 'Analysen är inte färdig förrän teamet har valt en sak att ändra och ett datum då den följs upp.',
    unit: 'FSO', theme: 'F4.3', roles: ['EC FSO', 'KU'], effort: 'small', effect: 'large', created: -80, start: 10, due: 90,
    reports: []
  },
  {
    title: 'Månadens lärdom tas upp på varje APT',
    description: 'Ett exempel i månaden, en sida, två frågor att prata om.',
    theme: 'F4.4', roles: ['MAS'], effort: 'small', effect: 'medium', created: -341, start: -210, due: 44,
    reports: [
      { day: -200, by: 'karin.ahlgren', status: 'ongoing', percent: 20, comment: 'De två första lärdomarna är publicerade.' },
      { day: -75, by: 'karin.ahlgren', status: 'ongoing', percent: 45, comment: 'Läses på de flesta APT. Natten nås inte.' },
      { day: -21, inMeeting: true, by: 'karin.ahlgren', status: 'ongoing', percent: 55, comment: 'Nattens grupper får lärdomen i sin egen mapp från och med nu.', nextStep: 'Fråga natten om tre veckor om de har läst.' },
      { day: -15, by: 'karin.ahlgren', status: 'ongoing', percent: 60, comment: 'Sex lärdomar ute. Den om hemgång är mest läst.', nextStep: 'Välja ämne för december.' }
    ]
  },
  {
    title: 'Lärdomarna når också nattpersonalen',
    description: 'En inspelning på tre minuter som går att lyssna på under passet.',
    unit: 'ÄO', theme: 'F4.4', roles: ['EC SÄBO', 'KU'], effort: 'medium', effect: 'medium', created: -250, start: -140, due: 60,
    reports: [
      { day: -135, by: 'samira.haddad', status: 'ongoing', percent: 25, comment: 'En inspelning är gjord och prövad på två avdelningar.' },
      { day: -52, by: 'samira.haddad', status: 'paused', percent: 25, comment: 'Pausad. Surfplattorna på natten byts ut först.', nextStep: 'Ta upp igen när bytet är klart.' }
    ]
  },
  {
    title: 'Reservplan för elavbrott på varje boende',
    description: 'Vem gör vad de första fyra timmarna, vilka som behöver syrgas eller lyft, och var ficklamporna finns.',
    unit: 'ÄO', theme: 'F5.1', roles: ['EC SÄBO'], effort: 'medium', effect: 'large', created: -339, start: -230, due: -66,
    reports: [
      { day: -150, by: 'samira.haddad', status: 'ongoing', percent: 55, comment: 'Fyra av sju planer klara.' },
      { day: -73, by: 'samira.haddad', status: 'done', percent: 100, comment: 'Alla sju planer är klara och en är övad.', observedEffect: 'Övningen visade att reservlampor saknades på två boenden. De är köpta.' }
    ]
  },
  {
    title: 'Plan för när många är sjuka samtidigt',
    description: 'Vilka insatser görs alltid, vilka kan vänta en dag, och vem bestämmer.',
    unit: 'FSO', theme: 'F5.1', roles: ['EC FSO'], effort: 'medium', effect: 'veryLarge', created: -130, start: -5, due: 85,
    reports: [
      { day: -9, by: 'jonas.wik', status: 'notStarted', percent: 0, needsHelp: true, comment: 'Vi behöver veta vilka insatser som måste utföras av legitimerad personal. Frågan är ställd till hälso- och sjukvården.', nextStep: 'Möte med verksamhetschefen före jul.' }
    ]
  },
  {
    title: 'Eget nyhetsbrev om nya risker i vården',
    description: 'Sammanställning av myndigheters varningar och andra kommuners erfarenheter, en gång i månaden.',
    unit: 'HSO', theme: 'F5.2', roles: ['MAR', 'KU'], effort: 'medium', effect: 'small', created: -330, start: -160, due: -20,
    reports: [
      { day: -120, by: 'karin.ahlgren', status: 'ongoing', percent: 20, comment: 'Två nummer utskickade.' },
      { day: -58, by: 'karin.ahlgren', status: 'cancelled', percent: 20, comment: 'Avbruten. Regionen skickar ett likadant brev som vi kan vara med i.' }
    ]
  },
  {
    title: 'Öva på att dokumentera på papper vid it-avbrott',
    description: 'En halv dag utan journal på två enheter, med pärm, blanketter och efterregistrering.',
    unit: 'HSO', theme: 'F5.3', roles: ['VC HSL', 'MAS'], effort: 'medium', effect: 'large', created: -220, start: -30, due: 13,
    reports: [
      { day: -66, by: 'karin.ahlgren', status: 'notStarted', percent: 0, needsHelp: true, comment: 'Pärmarna är klara. Vi behöver en dag när it-enheten kan vara med.', nextStep: 'Få ett datum från it-enheten.' }
    ]
  }
];
