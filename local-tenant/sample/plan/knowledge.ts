import { SampleActivity } from './types';

/** Fokusområde 1: Öka kunskap om inträffade vårdskador. */
export const knowledge: SampleActivity[] = [
  {
    title: 'Den som rapporterat en avvikelse får svar inom tio dagar',
    description: 'Enhetschefen skriver i ärendet vad som händer nu, även när utredningen inte är färdig.',
    unit: 'FSO', theme: 'F1.1', roles: ['EC FSO', 'MAS'], people: ['jonas.wik'], effort: 'small', effect: 'veryLarge', created: -340, start: -200, due: 59,
    reports: [
      { day: -195, by: 'jonas.wik', status: 'ongoing', percent: 25, comment: 'Påminnelsen i systemet är påslagen. Mediantiden är 19 dagar.' },
      { day: -60, by: 'jonas.wik', status: 'ongoing', percent: 55, comment: 'Mediantiden är nere i 12 dagar.' },
      { day: -4, by: 'jonas.wik', status: 'ongoing', percent: 70, comment: 'Mediantiden är 9 dagar. Två enheter ligger kvar över 15.', nextStep: 'Gå igenom arbetssättet med de två enheterna.', observedEffect: 'Fler rapporter, och fler om tillbud.' }
    ]
  },
  {
    title: 'Avvikelse kan rapporteras i mobilen på två minuter',
    description: 'Ett kort formulär med fyra frågor. Resten fyller enhetschefen i under utredningen.',
    unit: 'ÄO', theme: 'F1.1', roles: ['KU', 'EC SÄBO'], effort: 'large', effect: 'large', created: -351, start: -310, due: -100,
    reports: [
      { day: -220, by: 'samira.haddad', status: 'ongoing', percent: 60, comment: 'Prövat på två boenden. Inloggningen var hindret, inte frågorna.' },
      { day: -104, by: 'samira.haddad', status: 'done', percent: 100, comment: 'Infört på alla sju boenden.', observedEffect: 'En tredjedel fler rapporter första kvartalet.' }
    ]
  },
  {
    title: 'Teamet går igenom veckans avvikelser varje fredag',
    description: 'En kvart, samma tid varje vecka. Teamet väljer en sak att pröva till nästa fredag.',
    unit: 'FSO', theme: 'F1.1', roles: ['EC FSO'], effort: 'small', effect: 'large', created: -260, start: -150, due: -27,
    reports: [
      { day: -130, by: 'jonas.wik', status: 'ongoing', percent: 20, comment: 'Tre av åtta team har börjat.' },
      { day: -68, by: 'jonas.wik', status: 'ongoing', percent: 45, comment: 'Fem team är i gång. I de tre sista krockar fredagen med byte av helgpersonal.', nextStep: 'Pröva torsdagar.' }
    ]
  },
  {
    title: 'Mall för händelseanalys med exempel från egna enheter',
    description: 'Kort mall på fyra sidor med två färdiga exempel, så att den första analysen inte blir den svåraste.',
    unit: 'HSO', theme: 'F1.2', roles: ['MAS'], effort: 'medium', effect: 'large', created: -345, start: -230, due: -48,
    reports: [
      { day: -140, by: 'karin.ahlgren', status: 'ongoing', percent: 60, comment: 'Mallen är prövad på två händelser.' },
      { day: -54, by: 'karin.ahlgren', status: 'done', percent: 100, comment: 'Mallen ligger under Rutiner och stöd. Fyra chefer har gått igenom den.', observedEffect: 'Den första analysen utan hjälp blev klar på tre veckor.' }
    ]
  },
  {
    title: 'Patient och närstående får veta vad utredningen visade',
    description: 'Samtal inom en vecka efter att utredningen är klar, med en skriftlig sammanfattning för den som vill ha.',
    unit: 'HSO', theme: 'F1.2', roles: ['VC HSL'], effort: 'medium', effect: 'veryLarge', created: -270, start: -180, due: -12,
    reports: [
      { day: -110, by: 'karin.ahlgren', status: 'ongoing', percent: 30, comment: 'Stödet för samtalet är skrivet.' },
      { day: -28, by: 'karin.ahlgren', status: 'ongoing', percent: 60, comment: 'Görs vid alla utredningar om fall, men inte vid läkemedelshändelser.', nextStep: 'Ta med läkemedelsansvarig i samtalet.' }
    ]
  },
  {
    title: 'Rutin för det första samtalet efter en vårdskada',
    description: 'Vem ringer, när, och vad säger vi. Samma rutin dygnet runt.',
    unit: 'ÄO', theme: 'F1.3', roles: ['EC SÄBO'], effort: 'small', effect: 'large', created: -348, start: -260, due: -120,
    reports: [
      { day: -150, by: 'samira.haddad', status: 'ongoing', percent: 70, comment: 'Rutinen är skriven tillsammans med nattpersonalen.' },
      { day: -123, by: 'samira.haddad', status: 'done', percent: 100, comment: 'Finns i pärmen på varje boende och i introduktionen.', observedEffect: 'Närstående får samtal samma dygn.' }
    ]
  }
];
