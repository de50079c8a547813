const activities = (count: string): string => (count === '1' ? 'Aktiviteten' : `${count} aktiviteter`);
const are = (count: string): string => (count === '1' ? '' : 'e');

/** Words about what the reader has changed in the plan. Numbers arrive written. */
export const sv = {
  label: 'Dina ändringar',
  saving: (count: string): string => (count === '1' ? 'Sparar …' : `Sparar, ${count} kvar …`),
  done: {
    change: (count: string): string => (count === '1' ? 'Ändringen är sparad.' : `Ändringarna i ${count} aktiviteter är sparade.`),
    add: (): string => 'Aktiviteten är tillagd.',
    archive: (count: string): string => `${activities(count)} är arkiverad${are(count)}.`,
    restore: (count: string): string => (count === '1' ? 'Aktiviteten är tillbaka i planen.' : `${count} aktiviteter är tillbaka i planen.`),
    undo: (count: string): string => (count === '1' ? 'Ändringen är ångrad.' : `Ändringarna i ${count} aktiviteter är ångrade.`),
    nothingUndone: 'Ändringen gick inte att ångra.'
  },
  merged: (fields: string): string => `Andra hade ändrat ${fields} under tiden. Det är kvar.`,
  kept: (title: string, fields: string, name: string): string => `I ”${title}” har ${name} ändrat ${fields} sedan dess. Det är kvar.`,
  keptMore: (count: string): string => `Detsamma gäller ${count} till.`,
  undo: 'Ångra',
  redo: 'Gör om',
  undoKeys: 'Ctrl + Z',
  dismiss: 'Stäng meddelandet',
  open: {
    notSaved: (title: string): string => `”${title}” är inte sparad.`,
    change: (title: string): string => `Ändringen i ”${title}” är inte sparad.`,
    left: (title: string, day: string): string => `Ändringen i ”${title}” från ${day} är inte sparad.`,
    leftNew: (title: string, day: string): string => `”${title}” från ${day} är inte sparad.`,
    leftHint: 'Den ligger kvar på den här datorn.',
    conflict: (name: string, title: string): string => `${name} och du har ändrat samma sak i ”${title}”.`,
    conflictHint: 'Inget av det är sparat över. Välj vad som ska gälla.',
    choose: 'Välj vad som ska gälla',
    kept: 'Ändringen finns kvar på den här datorn.',
    retry: 'Försök igen',
    send: 'Skicka nu',
    edit: 'Ändra',
    discard: 'Släng ändringen',
    more: (count: string): string => `${count} ändringar till är inte sparade.`,
    retryAll: 'Försök igen med alla'
  },
  unkept: 'Webbläsaren sparar ingenting på den här datorn. Stäng inte sidan förrän ändringen är sparad.'
};
