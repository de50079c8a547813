import { firstEdition, firstEditionTitle } from './firstEdition';
import { Area, Framework, Theme } from './types';

type ThemeSource = string | { title: string; parts: string[] };

function area(key: string, title: string, sources: ThemeSource[]): Area {
  const themes: Theme[] = [];
  sources.forEach((source, index) => {
    const own = `${key}.${index + 1}`;
    themes.push({ key: own, areaKey: key, title: typeof source === 'string' ? source : source.title });
    if (typeof source === 'string') return;
    source.parts.forEach((part, at) => themes.push({ key: `${own}.${at + 1}`, areaKey: key, title: part, parentKey: own }));
  });
  return { key, title, themes };
}

/** “Agera för säker vård 2020–2024”, Socialstyrelsen: 6 areas, 33 themes. Data for the themes list, not a constant of the code. */
export const agera2020: Framework = {
  edition: firstEdition,
  title: firstEditionTitle,
  areas: [
    area('G', 'Grundläggande förutsättningar för patientsäkerhetsarbete', [
      'Engagerad ledning och tydlig styrning',
      'En god säkerhetskultur',
      'Adekvat kunskap och kompetens',
      {
        title: 'Patienten som medskapare',
        parts: [
          'Patienter och närståendes synpunkter och klagomål',
          'Patientmedverkan i utveckling av processer och arbetssätt',
          'Patientens delaktighet i den egna vården',
          'Patientperspektiv i analys, lärande och utveckling',
          'Patientmedverkan för ökad riskmedvetenhet och beredskap'
        ]
      }
    ]),
    area('F1', 'Fokusområde 1: Öka kunskap om inträffade vårdskador', [
      'Avvikelserapportering',
      'Utredning efter vårdskador och andra avvikelser samt återkoppling till berörda',
      'Minimering av effekter av negativa händelser',
      'Mätning och sammanställning av information om vårdskador',
      'Mätning och sammanställning av information om vårdskador – i vårdens övergångar'
    ]),
    area('F2', 'Fokusområde 2: Tillförlitliga och säkra system och processer', [
      'Tillförlitliga och säkra processer – i vård och behandling',
      'Tillförlitliga och säkra processer – i samordning och informationsdelning mellan aktörer i den nära vården',
      'Förebyggande arbete för att minska risker för specifika vårdskador',
      'Verktyg, metoder och arbetssätt för ett patientsäkert arbete',
      'Medicinteknik, medicintekniska produkter, hjälpmedel och välfärdsteknik',
      'Ändamålsenliga vårdmiljöer'
    ]),
    area('F3', 'Fokusområde 3: Säker vård här och nu', [
      'Förmåga att förutse variationer och störningar i närtid',
      'Situationsanpassning',
      'Dagligt patientsäkerhetsarbete',
      'Säker arbetsmiljö',
      'Säker bemanning',
      'Granskning och kontroll av patientsäkerhet inom organisationen och hos andra vårdgivare'
    ]),
    area('F4', 'Fokusområde 4: Stärka analys, lärande och utveckling', [
      'Uppföljning av patientsäkerheten genom insamling och sammanställning av data från flera källor',
      'Analyser som möjliggör lärande',
      'Lärande från analyser och det egna arbetet',
      'Spridning av kunskap och lärdomar'
    ]),
    area('F5', 'Fokusområde 5: Öka riskmedvetenhet och beredskap', [
      'Beredskap och planering för hantering av risker på lång sikt',
      'Omvärldsbevakning ur ett patientsäkerhetsperspektiv',
      'Färdighetsträning och simulering för ökad beredskap'
    ])
  ]
};
