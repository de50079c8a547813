const themes = (count: string): string => (count === '1' ? '1 tema' : `${count} teman`);

/** Words of the step “Stäng omgången”. Numbers, days and times arrive written. */
export const sv = {
  title: 'Stäng omgången',
  means: 'När omgången är stängd är svar, beslut och kommentarer frysta. Alla på Insidan läser dem under Nuläge, och nästa omgång får svaren som förslag.',
  before: 'Innan ni stänger',
  checks: {
    disputed: { done: 'Alla är eniga om svaren', left: (count: string): string => `${themes(count)} har olika svar`, hint: 'Avgör dem först: annars skulle ett av svaren försvinna.' },
    notDone: { done: 'Alla teman är bedömda', left: (count: string): string => `${themes(count)} är inte klart bedömda`, hint: 'Frågor utan svar blir obesvarade i Nuläge. Förslag som ingen har bekräftat räknas inte.' },
    undecided: { done: 'Alla teman har beslut', left: (count: string): string => `${themes(count)} saknar beslut`, hint: 'De står utan beslut i Nuläge.' },
    withoutActivity: {
      done: 'Inget prioriterat tema saknar aktivitet', left: (count: string): string => (count === '1' ? '1 prioriterat tema saknar aktivitet' : `${count} prioriterade teman saknar aktivitet`),
      hint: 'Aktiviteter kan skapas också när omgången är stängd.'
    },
    silent: { done: 'Varje område har en kommentar', left: (count: string): string => (count === '1' ? '1 område saknar kommentar' : `${count} områden saknar kommentar`), hint: 'Kommentaren är det som alla läser först under området.' },
    unsentDecisions: { done: '', left: (count: string): string => (count === '1' ? '1 beslut är inte sparat' : `${count} beslut är inte sparade`), hint: 'De finns bara på den här datorn. Gå dit, så sparas de.' },
    unsentAnswers: { done: '', left: (count: string): string => (count === '1' ? '1 svar eller text är inte sparad' : `${count} svar och texter är inte sparade`), hint: 'De finns bara på den här datorn. Gå dit, så sparas de.' }
  },
  showAll: (count: string): string => `Visa alla ${count}`,
  showFewer: 'Visa färre',
  blocks: 'hindrar',
  missing: 'saknas',
  checkDone: 'klart',
  toStep: (step: string): string => `Gå till ${step}`,
  close: 'Stäng omgången',
  blocked: 'Omgången går att stänga när alla är eniga om svaren.',
  sure: (title: string): string => `Stänga ${title}?`,
  sureAll: 'Inget saknas. Svar, beslut och kommentarer fryses som de står nu.',
  sureGaps: (gaps: string): string => `${gaps}. Det som står nu fryses ändå.`,
  yes: 'Ja, stäng',
  no: 'Inte än',
  closing: 'Stänger omgången: läser allt en sista gång och fryser det …',
  stay: 'Stanna på sidan tills det är klart.',
  disputedNow: (themeTitles: string): string => `Någon svarade olika medan du stängde: ${themeTitles}.`,
  disputedHint: 'Omgången är öppen och inget är fryst. Avgör svaren och stäng igen.',
  conflict: 'Någon annan ändrade omgången medan du stängde.',
  conflictHint: 'Inget är fryst. Se efter hur omgången står och försök igen.',
  failed: 'Omgången blev inte stängd.',
  failedHint: 'Försök igen, så går det vidare där det slutade. Så länge svar inte går att ge håller omgången på att stängas.',
  tooLarge: 'Omgången är större än vad som får plats i en fryst omgång.',
  tooLargeHint: 'Korta de längsta kommentarerna och anteckningarna och försök igen. Omgången är öppen.',
  halfway: 'Omgången håller på att stängas',
  halfwayHint: 'Någon stänger den just nu, eller så bröts kontakten medan den stängdes. Svar går inte att ge så länge.',
  finish: 'Stäng färdigt',
  closed: (day: string, time: string): string => `Stängd ${day} kl. ${time}`,
  closedBy: (by: string): string => `av ${by}`,
  justClosed: 'Omgången är stängd. Nu kan alla på Insidan läsa den under Nuläge.',
  already: (by: string): string => `${by} hann stänga omgången först.`,
  frozen: 'Det som frystes',
  loading: 'Hämtar den frysta omgången …',
  columns: { area: 'Område', answers: 'Svar', prioritised: 'Prioriterade teman', withActivity: 'varav med aktivitet' },
  whole: 'Hela ramverket',
  noAnswers: 'Inga svar',
  now: 'Aktiviteterna räknas som planen är i dag.',
  reopen: {
    button: 'Öppna omgången igen',
    heading: 'Öppna omgången igen?',
    means: 'Svar och beslut går att ändra igen. Nuläge visar den inte som stängd så länge. Den frysta bilden ersätts när omgången stängs på nytt.',
    why: 'Varför öppnas den?',
    whyHint: 'Skälet står i omgångens logg.',
    whyMissing: 'Skriv varför omgången öppnas igen.',
    yes: 'Öppna igen',
    no: 'Låt den vara stängd',
    running: 'Öppnar omgången …',
    done: 'Omgången är öppen igen.',
    conflict: 'Någon annan ändrade omgången medan du öppnade den. Se efter hur den står.'
  },
  log: {
    heading: 'Omgångens logg',
    started: 'Startad',
    closed: 'Stängd',
    reopened: 'Öppnad igen',
    by: (moment: string, by: string): string => `${moment} av ${by}`
  }
};

/** What every language has. */
export type ClosingWords = typeof sv;
