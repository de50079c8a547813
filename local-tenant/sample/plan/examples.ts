import { CareKind, TextPart } from '../../../src/domain/learning';
import { DayOffset } from './types';

/** A learning example of the sample: all its text, made up. */
export interface SampleExample extends Record<TextPart, string> {
  key: string;
  title: string;
  themes: string[];
  careKinds: CareKind[];
  /** When it was published, or last written on. */
  day: DayOffset;
  /** Units that have gone through it, by code, with what they came to. */
  discussed: Partial<Record<'ÄO' | 'HSO' | 'FSO', string>>;
}

/** Published, the newest first. */
export const sampleExamples: SampleExample[] = [
  {
    key: 'sample-example-1', title: 'Läkemedlet skulle ha satts ut men gavs i sex dagar', themes: ['F2.2', 'F3.3'], careKinds: ['shortTermCare'], day: -3, discussed: { HSO: 'Vi saknar en bestämd plats för utgångna listor.' },
    event: 'En äldre person skrevs ut från sjukhuset till korttidsvård. I beskedet stod att det blodförtunnande läkemedlet var utsatt.\nPå enheten låg den gamla läkemedelslistan kvar i pärmen. Läkemedlet gavs morgon och kväll i ytterligare sex dagar. Felet upptäcktes när en sjuksköterska jämförde pärmen med journalen.',
    consequence: 'Personen fick en blödning, vårdades på sjukhus i två dygn och återhämtade sig. Närstående berättade att de inte längre vågade lita på listan i pärmen.',
    causes: 'Ingen hade i uppgift att byta ut listan när en ny kom. Beskedet fanns i systemet, men personalen på enheten läste bara pärmen. Två källor sa olika saker, och den som låg närmast vann.',
    measures: 'Gamla listor makuleras samma dag som en ny kommer. Två personer signerar bytet. Sjuksköterskan går igenom den nya listan med personalen vid nästa överlämning.',
    lessons: 'En ny läkemedelslista gäller inte förrän den gamla är borta. Den som tar emot beskedet behöver också ta bort det gamla.',
    questions: 'Hur vet du att listan du läser är den senaste?\nVem hos oss tar bort den gamla, och när på dagen?\nVad gör vi när beskedet kommer en fredag eftermiddag?'
  },
  {
    key: 'sample-example-2', title: 'Larmet gick, men ingen visste vem som skulle svara', themes: ['F3.5'], careKinds: ['residentialCare'], day: -36, discussed: { ÄO: '', FSO: 'Vi har skrivit in det i schemat.' },
    event: 'En boende larmade på natten. Personalen på våningen var upptagen hos en annan boende och trodde att kollegan på våningen under tog larmet. Kollegan trodde detsamma.',
    consequence: 'Den boende låg på golvet i närmare en timme och blev mycket rädd. Ingen skada kvarstår.',
    causes: 'Två våningar delade nattpersonal sedan en tid, men schemat visade fortfarande var sin. Larmet kunde kvitteras utan att någon gick dit.',
    measures: 'Schemat säger vem som svarar först och vem som är reserv. Ett larm kvitteras först hos den boende.',
    lessons: 'När två våningar delar nattpersonal behöver det stå i schemat vem som svarar var.',
    questions: 'Vem svarar på larm hos oss när den första är upptagen?\nHur märker vi att ingen har svarat?'
  },
  {
    key: 'sample-example-3', title: 'Ett trycksår som fyra personer hade sett', themes: ['F3.3'], careKinds: ['residentialCare'], day: -66, discussed: { HSO: '' },
    event: 'En boende fick rodnad på hälen. Fyra olika medarbetare såg den under en vecka och avlastade var och en på sitt sätt. Ingen skrev ner det.',
    consequence: 'Rodnaden blev ett djupt sår som tog flera månader att läka och gjorde ont.',
    causes: 'Var och en trodde att sjuksköterskan redan visste. I genomförandeplanen fanns ingen plats för iakttagelser av huden.',
    measures: 'Huden bedöms vid duschen och skrivs ner samma dag. Sjuksköterskan läser iakttagelserna varje morgon.',
    lessons: 'Alla hade sett rodnaden. Ingen hade skrivit ner den. Det som inte skrivs ner blir inte gjort.',
    questions: 'Var skriver vi det vi ser på huden?\nVem läser det, och när?'
  },
  {
    key: 'sample-example-4', title: 'Fel konsistens på maten efter en stroke', themes: ['F2.3'], careKinds: ['residentialCare'], day: -160, discussed: { ÄO: 'Måltidskortet ligger nu överst i mappen.', HSO: '' },
    event: 'En person med nedsatt sväljförmåga flyttade mellan två avdelningar. Första måltiden var vanlig mat i bitar.',
    consequence: 'Personen satte i halsen. Personalen fick upp maten, och personen kunde andas igen.',
    causes: 'Måltidskortet följde inte med vid flytten. Den mottagande avdelningen frågade inte, eftersom överlämningen bara gällde läkemedel.',
    measures: 'Måltidskortet hör till överlämningen. Den som serverar första gången läser kortet högt.',
    lessons: 'Måltidskortet följde inte med vid flytten mellan avdelningar. Nu hör det till överlämningen.',
    questions: 'Vad mer än läkemedel behöver följa med vid en flytt?\nVem frågar om något saknas?'
  },
  {
    key: 'sample-example-5', title: 'Fallet som kom tredje natten', themes: ['F3.2'], careKinds: ['shortTermCare'], day: -190, discussed: {},
    event: 'En person kom till korttidsvård och bedömdes ha låg risk att falla. Efter två dagar höjdes dosen av ett lugnande läkemedel. Natten därpå föll personen på väg till toaletten.',
    consequence: 'Höften bröts och opererades. Personen kunde flytta hem, men senare än planerat.',
    causes: 'Riskbedömningen gjordes när personen kom, men inte när läkemedlen ändrades. Ingen rutin sa att det ena hörde ihop med det andra.',
    measures: 'En ändrad ordination är en av tre händelser som alltid ger en ny riskbedömning.',
    lessons: 'Riskbedömningen gjordes när personen kom, men inte när läkemedlen ändrades.',
    questions: 'Vad får oss att göra om en riskbedömning?\nHur får natten veta att något har ändrats på dagen?'
  },
  {
    key: 'sample-example-6', title: '”Hon är bara trött i dag”', themes: ['G.3'], careKinds: ['homeCare', 'residentialCare'], day: -250, discussed: { ÄO: '', HSO: 'Vi tränar på att larma med siffror.' },
    event: 'En boende var tröttare än vanligt, lite varm och andades fort. Hemtjänsten sa det till nästa pass, som sa det till nästa. Sjuksköterskan ringdes på kvällen.',
    consequence: 'Det var en blodförgiftning. Personen vårdades på sjukhus i två veckor och blev frisk.',
    causes: 'Trötthet räknades inte som ett tecken. Ingen hade mätt andningen, och ord som trött betydde olika saker för olika personer.',
    measures: 'Samma frågor ställs varje gång någon inte är sig lik: puls, andning, temperatur, vakenhet. Siffrorna sägs i telefonen.',
    lessons: 'Feber, snabb andning och trötthet var början på en blodförgiftning. Ett gemensamt språk gör att fler larmar i tid.',
    questions: 'Vad frågar vi när någon inte är sig lik?\nNär ringer vi, och vad säger vi först?'
  },
  {
    key: 'sample-example-7', title: 'Lyften som stannade halvvägs', themes: ['F2.5'], careKinds: ['supportedHousing'], day: -280, discussed: { FSO: 'Nödsänkningen provas första måndagen varje månad.' },
    event: 'En taklyft stannade med en person i selen. Personalen visste inte hur den sänks för hand, och batteriet gick inte att byta med någon i selen.',
    consequence: 'Personen hängde i tjugo minuter innan en kollega från ett annat hus kom. Personen fick ont och ville länge inte använda lyften.',
    causes: 'Batteriet laddades, men ingen visste hur nödsänkningen fungerade. Den visades vid leveransen för personal som inte längre arbetar kvar.',
    measures: 'Nödsänkningen provas varje månad av den som är på plats. En bild sitter på lyften.',
    lessons: 'Batteriet laddades, men ingen visste hur nödsänkningen fungerade. Nu provas den varje månad.',
    questions: 'Vilka hjälpmedel kan stanna med någon i?\nVem av oss har provat nödsänkningen?'
  }
];

/** One that is being written, and one that waits for its second review. */
export const sampleDrafts: { writing: SampleExample; sent: SampleExample } = {
  writing: {
    key: 'sample-draft-1', title: 'Provsvaret som ingen öppnade', themes: ['F2.2'], careKinds: ['homeCare'], day: -5, discussed: {},
    event: 'Ett provsvar kom till en brevlåda som bara en person läste. Hen var ledig i två veckor.', consequence: 'Behandlingen kom i gång för sent. Personen fick vara på sjukhus längre.',
    causes: '', measures: '', lessons: '', questions: ''
  },
  sent: {
    key: 'sample-draft-2', title: 'Nyckeln som inte låg där den brukade', themes: ['F3.3', 'F3.5'], careKinds: ['homeCare'], day: -2, discussed: {},
    event: 'Hemsjukvården kom inte in till en person vars trygghetslarm hade gått. Nyckeln fanns i ett skåp som hade bytts samma dag.',
    consequence: 'Personen fick vänta i fyrtio minuter med bröstsmärta. Det var ingen hjärtinfarkt.',
    causes: 'Bytet av skåp stod i dagens anteckningar, men larmgruppen läser inte dem.', measures: 'Byten meddelas larmgruppen innan de görs. Det gamla skåpet sitter kvar ett dygn.',
    lessons: 'Den som ändrar hur man kommer in behöver tala om det för dem som kommer in på natten.', questions: 'Vilka behöver veta när vi ändrar en nyckel, kod eller väg in?'
  }
};

/** Who writes and who reviews. */
export const sampleEditors = { writer: 'lena.forsberg', reviewer: 'tove.ek' } as const;
