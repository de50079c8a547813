import { Find, IdentityKind, KnownIdentities, findIdentities } from '.';

const known: KnownIdentities = { people: ['Karin Ahlgren'], units: ['Tallbackens korttidsenhet', 'Palliativa teamet'] };
const kinds = (text: string): [IdentityKind, string][] => findIdentities(text, known).map(({ kind, text: found }) => [kind, found]);

describe('findIdentities', () => {
  it('finds what the writer’s page shows, and leaves doses, rooms and the system Pascal', () => {
    const text = 'Torsdagen den 12 mars skrevs Gunvor Lind (19121212-1212), 91 år, ut från sjukhuset till Tallbackens korttidsenhet. 2,5 mg gavs morgon och kväll. '
      + 'Felet upptäcktes när sjuksköterskan i rum 14 jämförde pärmen med journalen i Pascal. Palliativa teamet hade fått meddelandet.';
    expect(kinds(text)).toEqual([
      ['date', 'Torsdagen den 12 mars'], ['name', 'Gunvor Lind'], ['personalNumber', '19121212-1212'], ['age', '91 år'],
      ['unit', 'Tallbackens korttidsenhet'], ['unit', 'Palliativa teamet']
    ]);
  });

  it('gives positions in the text that was handed in, also with signs of width nothing, wide digits and accents of their own', () => {
    const text = '\ufeffA\u030asa bor kvar.\r\nNummer: 1912\u200b１２12–1212 \u{1f600} och G\u00adunvor.';
    const found: Find[] = findIdentities(text, known);
    expect(found.map(({ kind }) => kind)).toEqual(['name', 'personalNumber', 'name']);
    for (const { text: part, start, end } of found) expect(part).toBe(text.slice(start, end));
    expect(found[1].text).toBe('1912\u200b１２12–1212');
  });

  it('leaves a sentence its full stop, and takes that of a shortened month', () => {
    expect(kinds('Hon föll den 12 mars. Den 3 feb. kom hon hem.')).toEqual([['date', 'den 12 mars'], ['date', 'Den 3 feb.']]);
  });

  it('lets the one that blocks win where two overlap', () => {
    expect(kinds('Journalnr 19121212-1212.')).toEqual([['personalNumber', '19121212-1212']]);
  });
});
