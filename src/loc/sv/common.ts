/** Words that every screen uses. */
export const common = {
  tryAgain: 'Försök igen',
  reload: 'Ladda om',
  reloadPage: 'Ladda om sidan',
  close: 'Stäng',
  cancel: 'Avbryt',
  loading: 'Hämtar …',
  clear: 'Rensa',
  none: 'Inget valt',
  more: 'Visa fler',
  messageKinds: { info: 'Information', warning: 'Varning', error: 'Fel', success: 'Klart' },
  wholeMunicipality: 'Kommungemensamt',
  wholeMunicipalityShort: 'Gem.',
  status: { notStarted: 'Ej påbörjad', ongoing: 'Pågår', done: 'Klar', paused: 'Pausad', cancelled: 'Avbruten' },
  standing: { done: 'Klar', ongoing: 'Pågår i tid', notStarted: 'Ej påbörjad', late: 'Försenad', paused: 'Pausad', cancelled: 'Avbruten' },
  signal: { goingWell: 'Går bra', late: 'Försenad', needsHelp: 'Behöver stöd', quiet: 'Inget nytt på länge' },
  effort: { small: 'liten', medium: 'medel', large: 'stor' },
  effect: { small: 'liten', medium: 'medel', large: 'stor', veryLarge: 'mycket stor' },
  priority: 'Prio',
  priorityMissing: 'Prio saknas',
  yes: 'ja',
  no: 'nej',
  /** “a, b och c”. */
  list: (words: string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words[words.length - 1]}`)
};
