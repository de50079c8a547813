const activities = (count: string): string => (count === '1' ? '1 aktivitet' : `${count} aktiviteter`);

export const sv = {
  position: 'Exportera',
  title: 'Exportera planen',
  lead: 'Filen görs här i webbläsaren. Inget skickas någonstans.',
  what: 'Vad',
  wholePlan: (count: string): string => `Hela planen, ${activities(count)}`,
  filtered: (count: string): string => `Det som filtret visar, ${activities(count)}`,
  archived: (count: string): string => `Ta med arkiverade, ${activities(count)}`,
  form: 'Form',
  forms: {
    word: { name: 'Word', use: 'Ett dokument till nämnden eller mötet: rubriker och en tabell för varje område.' },
    excel: { name: 'Excel', use: 'En tabell med aktivitetsplanens kolumner, att arbeta vidare i.' },
    excelAll: { name: 'Excel, alla uppgifter', use: 'Samma tabell och dessutom datum, status, procent, behov av stöd och senaste rapport.' },
    csv: { name: 'csv', use: 'Alla uppgifter som ren text med semikolon, för andra program.' }
  },
  round: {
    legend: 'Bedömning',
    label: 'Omgång i dokumentet',
    none: 'Utan bedömning',
    closed: (round: string, day: string): string => `${round}, stängd ${day}`,
    open: (round: string): string => `${round}, pågår`,
    hint: 'Dokumentet får kapitel 2, bedömningen område för område, och 3.2, resultatet av prioriteringen.',
    notRead: 'Omgångarna gick inte att hämta. Dokumentet görs utan bedömning.'
  },
  large: {
    heading: (most: string): string => `Word med fler än ${most} aktiviteter tar lång tid.`,
    what: 'Sidan står stilla medan filen görs, och webbläsaren behöver mycket minne. Excel går fortare. Du kan också ta ut en verksamhet i taget med filtret.',
    choose: 'Välj Excel i stället'
  },
  importAgain: 'Filen går att importera igen, också i en annan plan.',
  fileName: (name: string): string => `Filen heter ${name}`,
  save: 'Hämta filen',
  saving: (percent: string): string => `Gör filen, ${percent}`,
  standsStill: 'Nu skrivs filen. Sidan står stilla tills den är klar.',
  stop: 'Avbryt',
  stopped: 'Avbrutet. Ingen fil gjordes.',
  done: (count: string): string => `Filen är gjord, med ${activities(count)}. Den ligger bland dina hämtade filer.`,
  shortened: (count: string): string => `${count} texter var längre än en cell i Excel får vara. De slutar med ”…”.`,
  notYet: 'Planen hämtas. När den är läst till slutet går det att exportera.',
  nothing: 'Filtret visar inga aktiviteter. Välj hela planen, eller ändra filtret.',
  failed: {
    offline: 'Det gick inte att hämta det som gör filen.',
    offlineHint: 'Kontrollera nätet och försök igen.',
    unexpected: 'Det gick inte att göra filen.',
    unexpectedHint: 'Planen är orörd. Försök igen, välj en annan form, eller kontakta it-enheten.',
    details: (error: string): string => `Teknisk uppgift till it-enheten: ${error}`
  },
  retry: 'Försök igen',
  print: {
    when: (day: string): string => `Planen som den ser ut ${day}.`,
    all: (count: string): string => `Hela planen, ${activities(count)}.`,
    some: (shown: string, total: string): string => `${shown} av ${activities(total)}.`,
    selection: (filter: string): string => `Urval: ${filter}`,
    group: (title: string, count: string): string => `${title}, ${activities(count)}`
  }
};
