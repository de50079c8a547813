/** Words of following up learning examples. Days and names arrive written. */
export const sv = {
  heading: 'Uppföljning av lärandeexempel',
  none: 'Inga exempel är publicerade än, så det finns inget att följa upp.',
  figures: {
    examples: (count: number): string => (count === 1 ? '1 publicerat exempel' : `${count} publicerade exempel`),
    goneThrough: (done: number, of: number): string => `${done} av ${of} möjliga genomgångar är gjorda`,
    without: (count: number): string => (count === 0 ? 'Alla exempel har lett till något i planen' : `${count} exempel har inte lett till någon ny aktivitet på sina teman`)
  },
  takeOut: {
    excel: 'Hämta som Excel',
    csv: 'Hämta som csv',
    making: 'Filen görs …',
    made: 'Filen är gjord. Den ligger bland dina hämtade filer.',
    failed: 'Det gick inte att göra filen. Kontrollera nätet och försök igen.'
  },
  examples: 'Exempel för exempel',
  published: (day: string): string => `Publicerat ${day}`,
  goneThrough: (count: number, of: number): string => `Genomgånget på ${count} av ${of} enheter`,
  show: 'Vilka enheter',
  done: (unit: string, day: string, name: string): string => `${unit}, ${day}, registrerat av ${name}`,
  notYet: 'Inte än',
  everyone: 'Alla enheter har gått igenom exemplet.',
  nobody: 'Ingen enhet har gått igenom exemplet än.',
  activities: 'Det lärdomen har lett till',
  fromIt: 'Aktiviteter som gjorts av lärdomen',
  since: 'Andra nya aktiviteter på samma teman sedan dess',
  nothing: 'Ingen ny aktivitet på exemplets teman sedan det publicerades.',
  reading: 'Planens aktiviteter hämtas …',
  newActivity: 'Ny aktivitet av lärdomen',
  newActivityNote: (title: string): string => `Aktiviteten får lärandeexemplet ”${title}” som källa.`,
  added: (title: string): string => `”${title}” finns nu i planen.`,
  units: 'Enhet för enhet',
  unitTable: { unit: 'Enhet', done: 'Genomgångna', left: 'Kvar', last: 'Senast' },
  never: 'aldrig',
  withdrawn: 'Tillbakadragna exempel',
  withdrawnHint: (marks: number, examples: number): string =>
    `${marks === 1 ? '1 markering' : `${marks} markeringar`} gäller ${examples === 1 ? 'ett exempel' : `${examples} exempel`} som inte längre är publicerade. De finns kvar och räknas inte här.`
};
