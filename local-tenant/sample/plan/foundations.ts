import { SampleActivity } from './types';

/** Grundläggande förutsättningar. */
export const foundations: SampleActivity[] = [
  {
    title: 'Patientsäkerhetsdialog två gånger om året mellan ledning och enheter',
    description: 'Ledningen besöker fem enheter varje vår och höst. Samtalet utgår från enhetens egna avvikelser och slutar i högst två löften från var sida.',
    theme: 'G.1', roles: ['MAS', 'VC HSL'], effort: 'small', effect: 'large', created: -356, start: -160, due: 31,
    reports: [
      { day: -150, by: 'karin.ahlgren', status: 'ongoing', percent: 20, comment: 'Vårens dialoger är bokade på alla fem enheter.' },
      { day: -48, by: 'karin.ahlgren', status: 'ongoing', percent: 40, comment: 'Tre av fem dialoger hållna. Enheterna vill ha frågorna i förväg.', nextStep: 'Skicka frågorna två veckor innan.' },
      { day: -21, inMeeting: true, by: 'karin.ahlgren', status: 'ongoing', percent: 45, comment: 'Fyra av fem dialoger hållna. Den femte är flyttad till efter helgerna.', nextStep: 'Sätta höstens datum med ledningsgruppen.' },
      { day: -6, by: 'karin.ahlgren', status: 'ongoing', percent: 50, comment: 'Höstens datum är satta. Löftena från i våras följs upp vid varje möte.', nextStep: 'Sammanställa löftena till ledningsgruppen.' }
    ]
  },
  {
    title: 'Patientsäkerhet är en egen punkt i enhetschefens månadsuppföljning',
    description: 'Varje enhetschef går igenom avvikelser, väntande utredningar och pågående aktiviteter med verksamhetschefen en gång i månaden.',
    unit: 'FSO', theme: 'G.1', roles: ['EC FSO'], effort: 'small', effect: 'medium', created: -350, start: -300, due: -62,
    reports: [
      { day: -210, by: 'jonas.wik', status: 'ongoing', percent: 50, comment: 'Mallen används på hälften av enheterna.' },
      { day: -70, by: 'jonas.wik', status: 'done', percent: 100, comment: 'Alla enheter har punkten sedan maj.', observedEffect: 'Utredningar blir liggande kortare tid.' }
    ]
  },
  {
    title: 'Kort enkät om säkerhetskultur på fem enheter',
    description: 'Tio frågor som tar fem minuter. Resultatet gås igenom på APT inom en månad och jämförs med nästa år.',
    unit: 'ÄO', theme: 'G.2', roles: ['MAS', 'KU'], effort: 'medium', effect: 'medium', created: -140, start: 20, due: 101,
    reports: [
      { day: -21, inMeeting: true, by: 'karin.ahlgren', status: 'notStarted', percent: 0, comment: 'Frågorna är valda. Vi börjar efter helgerna så att svaren inte krockar med medarbetarenkäten.', nextStep: 'Välja enheter tillsammans med kvalitetsutvecklarna.' }
    ]
  },
  {
    title: 'Samtal om vad som gör det lätt och svårt att säga ifrån',
    description: 'Varje arbetsgrupp har ett samtal på APT med tre korta fall som underlag.',
    unit: 'FSO', theme: 'G.2', roles: ['EC FSO', 'KU'], effort: 'small', effect: 'large', created: -352, start: -240, due: -75,
    reports: [
      { day: -180, by: 'jonas.wik', status: 'ongoing', percent: 40, comment: 'Fyra av nio grupper har haft samtalet.' },
      { day: -82, by: 'jonas.wik', status: 'done', percent: 100, comment: 'Alla nio grupper klara. Fallen sparas så att nya kollegor kan läsa dem.', observedEffect: 'Fler avvikelser från nattpersonalen än förra halvåret.' }
    ]
  },
  {
    title: 'Undersköterskor övar på att känna igen tidig försämring',
    description: 'Två timmars övning med fall från egna enheter: vad ser jag, vem ringer jag, vad säger jag.',
    unit: 'ÄO', theme: 'G.3', roles: ['EC SÄBO', 'KU'], effort: 'medium', effect: 'veryLarge', created: -349, start: -290, due: -45,
    reports: [
      { day: -200, by: 'samira.haddad', status: 'ongoing', percent: 35, comment: 'Första omgången gav goda omdömen. Fallen behöver bli kortare.' },
      { day: -50, by: 'samira.haddad', status: 'done', percent: 100, comment: '112 av 118 har gått. De sex som är kvar går med vikariernas grupp.', observedEffect: 'Sjuksköterskan får tidigare och tydligare samtal.' }
    ]
  },
  {
    title: 'Nya sjuksköterskor har handledare första halvåret',
    description: 'En erfaren kollega följer den nya en halv dag i veckan och går igenom delegering, läkemedel och hemgång.',
    unit: 'HSO', theme: 'G.3', roles: ['VC HSL'], effort: 'large', effect: 'veryLarge', created: -300, start: -120, due: 130,
    reports: [
      { day: -118, by: 'karin.ahlgren', status: 'ongoing', percent: 15, comment: 'Tre handledare är utsedda och har fått tid i schemat.' },
      { day: -24, by: 'karin.ahlgren', status: 'ongoing', percent: 45, comment: 'Fyra nyanställda har handledare. Tiden räcker, men semesterveckor måste planeras tidigare.', nextStep: 'Lägga handledningen i grundschemat från januari.' }
    ]
  },
  {
    title: 'Synpunkter och klagomål får svar inom tio arbetsdagar',
    description: 'Enhetschefen svarar själv, per telefon om det går, och skriver i ärendet vad vi ändrar.',
    unit: 'ÄO', theme: 'G.4.1', roles: ['EC SÄBO', 'EC HTJ'], effort: 'medium', effect: 'large', created: -355, start: -280, due: -96,
    reports: [
      { day: -190, by: 'samira.haddad', status: 'ongoing', percent: 40, comment: 'Sju av tio svar kommer i tid. Hemtjänsten saknar ersättare när chefen är borta.' },
      { day: -34, by: 'samira.haddad', status: 'ongoing', percent: 70, comment: 'Ersättare finns nu på alla enheter utom två.', nextStep: 'Utse ersättare på Strandgården och i hemtjänst norr.' }
    ]
  },
  {
    title: 'Boende och närstående är med när vårdplanen skrivs',
    description: 'Inom tre veckor efter inflyttning bjuder enheten in till ett möte där mål, risker och önskemål skrivs ned tillsammans.',
    unit: 'ÄO', theme: 'G.4.3', roles: ['EC SÄBO', 'MAS'], people: ['samira.haddad'], effort: 'medium', effect: 'veryLarge', created: -354, start: -169, due: -18,
    reports: [
      { day: -153, by: 'samira.haddad', status: 'ongoing', percent: 30, comment: 'Mallen är klar och prövad med tre familjer. De ville ha frågorna i förväg.' },
      { day: -46, by: 'karin.ahlgren', status: 'ongoing', percent: 30, comment: 'Semestrarna försköt starten på två enheter. Fristen är flyttad en månad.' },
      { day: -8, by: 'samira.haddad', status: 'ongoing', percent: 40, needsHelp: true, comment: 'Strandgården och Björkhöjden har börjat. Åtta möten hållna, två fick ställas in. På kvällar och helger finns ingen sjuksköterska som kan leda mötet.', nextStep: 'Boka rehabteamet till möten efter klockan 16.' }
    ]
  },
  {
    title: 'Patienten får sin plan på papper efter varje hembesök',
    description: 'En sida med mål, läkemedel och vem man ringer, skriven så att den går att läsa utan förklaring.',
    unit: 'HSO', theme: 'G.4.3', roles: ['VC HSL', 'MAR'], effort: 'small', effect: 'medium', created: -210, start: -90, due: 66,
    reports: [
      { day: -88, by: 'karin.ahlgren', status: 'ongoing', percent: 10, comment: 'Rehabteamet har skrivit första förslaget.' },
      { day: -17, by: 'karin.ahlgren', status: 'ongoing', percent: 50, comment: 'Tolv patienter har läst och kommit med ändringar. Texten om läkemedel är omskriven.', nextStep: 'Pröva i två team under december.' }
    ]
  }
];
