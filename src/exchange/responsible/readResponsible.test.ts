import { readResponsible } from './readResponsible';

const roles = (text: string): string[] => readResponsible(text.split('\n')).roles;
const complete = (text: string): boolean => readResponsible(text.split('\n')).complete;

describe('who is responsible is split safely', () => {
  it.each([
    ['ÄO, EC HSO, AC HSO', ['ÄO', 'EC HSO', 'AC HSO']],
    ['ÄO,\nEC HSO, AC\nHSO', ['ÄO', 'EC HSO', 'AC HSO']],
    ['VC HSL\nMAS/MAR', ['VC HSL', 'MAS', 'MAR']],
    ['VC HSL MAS/MAR', ['VC HSL', 'MAS', 'MAR']],
    ['MAS / MAR', ['MAS', 'MAR']],
    ['Mas/Mar', ['Mas', 'Mar']],
    ['MAS; MAR; MAS', ['MAS', 'MAR']],
    ['Strateg digitalisering', ['Strateg digitalisering']],
    ['Ledningslag HSO', ['Ledningslag HSO']],
    ['Karin Ek', ['Karin Ek']],
    ['Verksamhetschef HSO, verksamhetschefer samt MAS', ['Verksamhetschef HSO', 'verksamhetschefer', 'MAS']],
    ['Verksamhetschef HSO, MAS. Enhetschefer.', ['Verksamhetschef HSO', 'MAS', 'Enhetschefer']],
    ['Läkemedelsgrupp och MAR och Utvecklingsledare LSS.', ['Läkemedelsgrupp', 'MAR', 'Utvecklingsledare LSS']],
    ['Samordnare och dietist, arbetsterapeut och logoped', ['Samordnare', 'dietist', 'arbetsterapeut', 'logoped']],
    ['leg. läkare och boendepersonal', ['leg. läkare', 'boendepersonal']]
  ])('%j', (text, expected) => {
    expect([roles(text), complete(text)]).toEqual([expected, true]);
  });

  it.each([
    ['Kvalitets- och utvecklingsenheten', ['Kvalitets- och utvecklingsenheten']],
    ['Chef hälso- och sjukvård', ['Chef hälso- och sjukvård']],
    ['Enhetschef Kvalitets- och utvecklings-\nenheten', ['Enhetschef Kvalitets- och utvecklingsenheten']],
    ['Analys- och stödenheten och Trygg hemgång-samordnare', ['Analys- och stödenheten', 'Trygg hemgång-samordnare']],
    ['Utvecklings-, kvalitets- och it-enheten', ['Utvecklings-, kvalitets- och it-enheten']]
  ])('but never inside a name: %j', (text, expected) => {
    expect([roles(text), complete(text)]).toEqual([expected, true]);
  });
});

describe('what cannot be split safely is left out, and said', () => {
  it.each([
    ['EC och VC samt berörda', []],
    ['Enhetschefer korttidsboende och ÄO samt ordinarie', []],
    ['Kommunledningen och information till fackliga', []],
    ['Utveckling och kvalitet', []],
    ['EC FSO/ÄO', []],
    ['EC/VC FSO', []],
    ['MAR. Områdeschefer samt tillsammans med regionen.', ['MAR']],
    ['Fråga fem anhöriga varje kvartal? Boendestödjare, övriga yrken', ['Boendestödjare']],
    ['MAS, alla', ['MAS']],
    ['Samordnare (bara dagtid, ej helg)', []],
    ['???', []]
  ])('%j', (text, expected) => {
    expect([roles(text), complete(text)]).toEqual([expected, false]);
  });

  it('an empty cell has nobody', () => {
    expect(readResponsible([])).toEqual({ roles: [], complete: false });
  });
});
