import { Language } from '../language';

type Spoken = Record<Language, string>;

/** A question about each theme of an edition, for a group to begin from; a theme of the municipality’s own has none. */
const byEdition: Readonly<Record<string, Readonly<Record<string, Spoken>>>> = {
  'agera-2020-2024': {
    'G.1': { sv: 'Hur ofta tar ledningen upp patientsäkerhet, och vad leder det till?', en: 'How often does management bring up patient safety, and what comes of it?' },
    'G.2': { sv: 'Vågar alla berätta om misstag, också sina egna?', en: 'Does everybody dare to tell of mistakes, their own included?' },
    'G.3': { sv: 'Vilken kunskap saknas när någon är ny eller vikarierar?', en: 'Which knowledge is missing when somebody is new or stands in?' },
    'G.4': { sv: 'När är patienter och närstående med och påverkar?', en: 'When do patients and relatives take part and make a difference?' },
    'G.4.1': { sv: 'Hur tas synpunkter och klagomål emot, och får den som lämnat dem svar?', en: 'How are views and complaints received, and do those who give them get an answer?' },
    'G.4.2': { sv: 'Vilka förändringar har patienter varit med om att forma?', en: 'Which changes have patients helped to shape?' },
    'G.4.3': { sv: 'Vet patienten vad som är planerat, och är hen med när det bestäms?', en: 'Does the patient know what is planned, and take part when it is decided?' },
    'G.4.4': { sv: 'Frågar ni patienten vad som hände när ni utreder?', en: 'Do you ask the patient what happened when you investigate?' },
    'G.4.5': { sv: 'Vet patienter och närstående vilka risker de kan hålla ögonen på?', en: 'Do patients and relatives know which risks they can watch out for?' },
    'F1.1': { sv: 'Vilka händelser borde rapporteras men rapporteras inte?', en: 'Which events should be reported but are not?' },
    'F1.2': { sv: 'Får den som rapporterat, och den som drabbats, veta vad utredningen kom fram till?', en: 'Do those who reported, and those who were harmed, learn what the investigation found?' },
    'F1.3': { sv: 'Vem tar hand om patient, närstående och personal efter en händelse?', en: 'Who takes care of patient, relatives and staff after an event?' },
    'F1.4': { sv: 'Räknas vårdskador på samma sätt på alla enheter?', en: 'Are injuries counted in the same way in every unit?' },
    'F1.5': { sv: 'Vet ni vad som händer patienten före och efter er?', en: 'Do you know what happens to the patient before and after you?' },
    'F2.1': { sv: 'Var i vården och behandlingen beror säkerheten på vem som arbetar?', en: 'Where in care and treatment does safety depend on who is at work?' },
    'F2.2': { sv: 'Vilken information kommer inte fram mellan er och andra aktörer?', en: 'Which information does not get through between you and others?' },
    'F2.3': { sv: 'Görs riskbedömningar för fall, trycksår, undernäring och läkemedel, och följs de upp?', en: 'Are risks of falls, pressure ulcers, malnutrition and medicines assessed, and followed up?' },
    'F2.4': { sv: 'Vilka checklistor och arbetssätt används av alla, och vilka bara av några?', en: 'Which checklists and ways of working does everybody use, and which only some?' },
    'F2.5': { sv: 'Har den som använder en produkt fått öva på den?', en: 'Have those who use a device been trained on it?' },
    'F2.6': { sv: 'Vad i lokalerna gör det svårt att arbeta säkert?', en: 'What in the premises makes it hard to work safely?' },
    'F3.1': { sv: 'Hur märker ni i dag att morgondagen blir svår?', en: 'How do you notice today that tomorrow will be hard?' },
    'F3.2': { sv: 'Vem får ändra planeringen när läget ändras?', en: 'Who may change the plan when the situation changes?' },
    'F3.3': { sv: 'När under dagen pratar ni om risker just nu?', en: 'When during the day do you talk about the risks of right now?' },
    'F3.4': { sv: 'Hur påverkar arbetsmiljön det som patienten får?', en: 'How does the working environment affect what the patient gets?' },
    'F3.5': { sv: 'Vad gör ni när bemanning eller kompetens inte räcker?', en: 'What do you do when staffing or competence is not enough?' },
    'F3.6': { sv: 'Vad har egenkontrollen visat det senaste året, hos er och hos utförare?', en: 'What have your own checks shown in the last year, with you and with providers?' },
    'F4.1': { sv: 'Vilka källor läggs ihop, och av vem?', en: 'Which sources are put together, and by whom?' },
    'F4.2': { sv: 'Leder analyserna till något som går att lära av, eller stannar de vid vad som hände?', en: 'Do analyses lead to something to learn from, or stop at what happened?' },
    'F4.3': { sv: 'Vad gör ni annorlunda i dag efter en analys?', en: 'What do you do differently today after an analysis?' },
    'F4.4': { sv: 'Hur når en lärdom den som arbetar natt på en annan enhet?', en: 'How does a lesson reach somebody who works nights in another unit?' },
    'F5.1': { sv: 'Vilka risker ser ni om ett år, och vad är ni rustade för?', en: 'Which risks do you see in a year, and what are you prepared for?' },
    'F5.2': { sv: 'Vem följer vad som händer hos andra, och vart tar det vägen?', en: 'Who follows what happens elsewhere, and where does it go?' },
    'F5.3': { sv: 'Vad har ni övat på det senaste året, och vad borde ni öva på?', en: 'What have you practised in the last year, and what should you practise?' }
  }
};

/** What a group can ask itself about a theme; undefined for one that the edition does not have from the start. */
export function thoughtOn(edition: string, themeKey: string, language: Language): string | undefined {
  return byEdition[edition]?.[themeKey]?.[language];
}
