import fc from 'fast-check';
import { agera2020, themesOf } from '../../../domain';
import { findArea } from './areas';
import { namesOf, nearestKey } from './names';
import { findTheme } from './themes';
import { readWhere } from './where';

const names = namesOf(agera2020);
const area = (text: string): unknown => {
  const found = findArea(text, names);
  return found && [found.name.key, found.guessed];
};
const theme = (text: string, areaKey?: string): unknown => {
  const found = findTheme(text, names, areaKey);
  return found === 'several' || !found ? found : [found.name.key, found.guessed];
};
const where = (areaText: string, themeText: string, above: string[] = []): unknown => readWhere({ area: areaText, theme: themeText, above }, names);

describe('an area', () => {
  it.each([
    ['Fokusområde 2: Tillförlitliga och säkra system och processer', 'F2'], ['fokusområde 2', 'F2'], ['Fokus-\nområde 2 ', 'F2'], ['FO 2', 'F2'], ['F2', 'F2'],
    ['Fokusområde 2 – Tillförlitliga och säkra system och processer', 'F2'], ['Tillförlitliga och säkra system och processer', 'F2'],
    ['Fokusområde 2: Tillförlitliga och säkra', 'F2'], ['2.3 Fokusområde 2, tillförlitliga och säkra system och processer', 'F2'],
    ['Grundläggande förutsättningar', 'G'], ['Grundläggande förut-\nsättningar för patientsäkerhets-\narbete', 'G'], ['GRUNDLÄGGANDE FÖRUTSÄTTNINGAR ', 'G']
  ])('written %j is found for sure', (text, key) => {
    expect(area(text)).toEqual([key, false]);
  });

  it.each([
    ['Fokusområde 1, ökad kunskap om inträffade vårdskador', 'F1'], ['Grundlägande förutsättningar', 'G'], ['Fokusomrade 2', 'F2'], ['Säker vård här och nuu', 'F3'],
    ['Fokusområde 5: Beredskap', 'F5'], ['Grundläggande förutsättningar för patientsäkerhetsarbete och att minska vårdskador', 'G']
  ])('written %j is a guess', (text, key) => {
    expect(area(text)).toEqual([key, true]);
  });

  it.each([['Fokusområde 7'], ['Fokusområde 12'], ['Fokusomrade 7'], ['Fokusområde'], ['Digital omställning'], ['Fokusområde 1: Säker vård här och nu'], ['Övrigt'], ['2']])(
    'written %j is none', text => {
      expect(area(text)).toBeUndefined();
    });
});

describe('a theme', () => {
  it('is found by its own name, however it is cased, hyphenated and numbered', () => {
    for (const { key, title, areaKey } of themesOf(agera2020)) {
      const broken = title.toUpperCase().replace(/ /g, '\n').replace(/–/g, '-');
      expect([theme(title), theme(broken), theme(`1.2 ${title}`), theme(`• ${title} `, areaKey)]).toEqual(Array(4).fill([key, false]));
    }
  });

  it('is guessed with any single letter left out or any two neighbours exchanged', () => {
    fc.assert(fc.property(fc.constantFrom(...themesOf(agera2020)), fc.nat(), fc.boolean(), ({ key, title }, at, swap) => {
      const place = at % (title.length - 1);
      const wrong = title.slice(0, place) + (swap ? title[place + 1] + title[place] : '') + title.slice(place + (swap ? 2 : 1));
      expect([[key, true], [key, false]]).toContainEqual(theme(wrong));
    }), { seed: 20261122 });
  });

  it.each([
    ['Säker bemaning', 'F3.5'], ['God säkerhetskultur', 'G.2'], ['Tillförlitliga och säkra processer – i samordning', 'F2.2'], ['Avvikelserapportering (allmänt)', 'F1.1']
  ])('written %j is a guess', (text, key) => {
    expect(theme(text)).toEqual([key, true]);
  });

  it.each([['Digital omställning'], ['Säker'], ['Tillförlitliga och säkra processer'], ['-']])('written %j is none', text => {
    expect(theme(text)).toBeUndefined();
  });

  it('is several when a cell names two', () => {
    expect(theme('Säker bemanning, Säker arbetsmiljö')).toBe('several');
    expect(theme('Säker bemaning\nSäker arbetsmilö')).toBe('several');
    expect(theme('Avvikelserapportering och Situationsanpassning')).toBe('several');
  });

  it('is one when its name holds another, or stands with the theme it is part of', () => {
    expect(theme('Mätning och sammanställning av information om vårdskador – i vårdens övergångar')).toEqual(['F1.5', false]);
    expect(theme('Patienten som medskapare: Patientens delaktighet i den egna vården')).toEqual(['G.4.3', true]);
  });

  it('is not guessed in another area than the row’s', () => {
    expect(theme('Säker bemaning', 'F1')).toBeUndefined();
    expect(theme('Säker bemanning', 'F1')).toEqual(['F3.5', false]);
  });

  it('is not one that only a program’s own words would name', () => {
    expect(theme('constructor')).toBeUndefined();
  });
});

describe('area and theme together', () => {
  it('agree without a remark', () => {
    expect(where('Fokusområde 3', 'Säker bemanning')).toEqual({ areaKey: 'F3', themeKey: 'F3.5', remarks: [] });
  });

  it('a known theme decides a missing, unknown or contradicting area', () => {
    expect(where('', 'Säker bemanning')).toEqual({ areaKey: 'F3', themeKey: 'F3.5', remarks: [{ kind: 'areaFromTheme', written: '', readAs: 'F3' }] });
    expect(where('Övrigt', 'Säker bemanning')).toMatchObject({ areaKey: 'F3', remarks: [{ kind: 'areaFromTheme', written: 'Övrigt', readAs: 'F3' }] });
    expect(where('Fokusområde 1', 'Säker bemanning')).toMatchObject({ areaKey: 'F3', remarks: [{ kind: 'areaFromTheme', written: 'Fokusområde 1', readAs: 'F3' }] });
  });

  it('a heading that says the same as the theme needs no remark', () => {
    expect(where('', 'Säker bemanning', ['3.3.4 Fokusområde 3: Säker vård här och nu'])).toMatchObject({ areaKey: 'F3', remarks: [] });
  });

  it('a theme in the area’s column is a theme', () => {
    expect(where('Säker bemanning', '')).toMatchObject({ areaKey: 'F3', themeKey: 'F3.5', remarks: [{ kind: 'areaFromTheme', written: '', readAs: 'F3' }] });
  });

  it('an area in the theme’s column is an area', () => {
    expect(where('', 'Fokusområde 3')).toEqual({ areaKey: 'F3', remarks: [{ kind: 'themeMissing' }] });
    expect(where('', 'F2 · Ändamålsenliga vårdmiljöer')).toMatchObject({ themeKey: 'F2.6' });
  });

  it('a known area is enough, with a remark', () => {
    expect(where('Fokusområde 3', '')).toEqual({ areaKey: 'F3', remarks: [{ kind: 'themeMissing' }] });
    expect(where('Fokusområde 3', 'Surfplattor')).toEqual({ areaKey: 'F3', remarks: [{ kind: 'themeUnknown', written: 'Surfplattor' }] });
  });

  it('guesses are said', () => {
    expect(where('Fokusområde 3: Säker vård', 'Säker bemaning')).toMatchObject({ remarks: [{ kind: 'themeGuessed', written: 'Säker bemaning', readAs: 'F3.5' }] });
    expect(where('Fokusområde 3: Trygg vård', 'Säker bemanning')).toMatchObject({ remarks: [{ kind: 'areaGuessed', written: 'Fokusområde 3: Trygg vård', readAs: 'F3' }] });
  });

  it('nothing known is rejected, with the nearest name for a hint', () => {
    expect(where('Vårdmiljöer', 'Ändamålsenlig miljö')).toEqual({ kind: 'areaUnknown', written: 'Vårdmiljöer', nearest: 'F2.6' });
    expect(where('Xyz', '')).toEqual({ kind: 'areaUnknown', written: 'Xyz' });
    expect(where('', '')).toEqual({ kind: 'areaMissing' });
    expect(where('Fokusområde 3', 'Säker bemanning; Säker arbetsmiljö')).toEqual({ kind: 'severalThemes', written: 'Säker bemanning; Säker arbetsmiljö' });
  });

  it('an unknown area is never replaced by a heading', () => {
    expect(where('Digital omställning', '', ['Fokusområde 1'])).toMatchObject({ kind: 'areaUnknown' });
  });

  it('the nearest name is a key of the framework or nothing', () => {
    expect(nearestKey('Medicinteknik', names)).toBe('F2.5');
    expect(nearestKey('Qq', names)).toBeUndefined();
  });
});
