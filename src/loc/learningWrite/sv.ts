import type { ExamplePart, LearningState, LearningStepKind } from '../../domain/learning';

const parts: Record<'title' | ExamplePart, string> = {
  title: 'Rubrik', event: 'Händelse', consequence: 'Konsekvens', causes: 'Orsaker', measures: 'Åtgärder', lessons: 'Lärdomar', questions: 'Frågor till APT',
  themes: 'Teman', careKinds: 'Vårdform'
};

const guides: Record<'title' | ExamplePart, string> = {
  title: 'Säg vad som hände på en rad. Utan namn på person eller enhet.',
  event: 'Vad hände, i tidsordning? Skriv så att en kollega på en annan enhet förstår.',
  consequence: 'Vad ledde det till för den som drabbades, och för närstående?',
  causes: 'Vad i arbetssättet gjorde att det kunde hända? Inte vem.',
  measures: 'Vad har ändrats sedan dess?',
  lessons: 'En till tre meningar som andra kan ta med sig.',
  questions: 'En fråga per rad, sådana som en arbetsgrupp kan prata om i tio minuter.',
  themes: 'Vilka teman i handlingsplanen hör exemplet till?',
  careKinds: 'Var kan det här hända? Välj en eller flera.'
};

const states: Record<LearningState, string> = { draft: 'Utkast', review: 'Granskning', approved: 'Godkänd', published: 'Publicerad', withdrawn: 'Avpublicerad' };

const steps: Record<LearningStepKind, (by: string) => string> = {
  started: by => `${by} började skriva`,
  removed: by => `${by} tog bort ett fynd`,
  reworded: by => `${by} skrev om ett fynd`,
  kept: by => `${by} behöll ett fynd med skäl`,
  sent: by => `${by} skickade till granskning`,
  takenBack: by => `${by} tog tillbaka till utkast`,
  sentBack: by => `${by} skickade tillbaka`,
  approved: by => `${by} godkände`,
  published: by => `${by} publicerade`,
  withdrawn: by => `${by} avpublicerade`,
  discarded: by => `${by} kastade utkastet`
};

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const listed = (names: readonly string[], and: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`);

/** Words of writing and reviewing learning examples. Names, days and times arrive written. */
export const sv = {
  parts,
  guides,
  states,
  steps,
  untitled: 'Utan rubrik',
  list: {
    heading: 'Utkast',
    intro: 'Bara lex Maria-redaktörerna kan se utkasten.',
    add: 'Nytt exempel',
    mine: 'Bara mina',
    none: 'Inga utkast än',
    noneHint: 'Börja med Nytt exempel. Det du skriver sparas medan du skriver, och ingen annan än redaktörerna ser det.',
    example: 'Exempel', state: 'Läge', writer: 'Skrivs av', saved: 'Sparat',
    here: 'Något är bara sparat på den här datorn',
    onlyHere: 'Bara på den här datorn',
    sentBack: 'Skickat tillbaka till dig',
    you: 'du',
    unreadable: (count: number): string => (count === 1 ? 'Ett utkast kan inte läsas och visas inte.' : `${count} utkast kan inte läsas och visas inte.`),
    loading: 'Hämtar utkasten …'
  },
  page: {
    back: 'Utkast',
    gone: 'Utkastet finns inte längre.',
    goneHint: 'Det är kastat, eller så är länken fel.',
    secret: (name: string): string => `Bara lex Maria-redaktörerna kan se utkastet. Skrivs av ${name}.`,
    notYours: (name: string): string => `Utkastet är ${name}s. Bara den som skriver kan ändra det.`,
    saved: (time: string): string => `Sparat ${time}`,
    saving: 'Sparar …',
    waiting: 'Inte sparat än',
    notSaved: 'Inte sparat',
    heldShort: 'Delvis bara på den här datorn',
    preview: 'Förhandsgranska',
    closePreview: 'Tillbaka till texten',
    previewHint: 'Så ser sidan ut för den som läser.',
    discard: 'Kasta utkastet',
    discardSure: 'Kasta utkastet för gott? Det går inte att ångra.',
    discardYes: 'Kasta för gott',
    cancel: 'Avbryt',
    notKept: 'Webbläsaren sparar inget. Det som inte har skickats försvinner om du lämnar sidan.'
  },
  flow: {
    label: 'Var exemplet är',
    past: 'klart',
    now: 'Du är här',
    review: 'Av någon annan än du',
    reviewBy: 'Väntar på granskning',
    approved: 'Texten är låst',
    published: 'Nyhet på Insidan',
    withdrawn: 'Avpublicerad'
  },
  strip: {
    label: 'Delar i exemplet',
    done: 'klar',
    ready: (count: number, of: number): string => `${count} av ${of} delar är klara.`,
    finds: (count: number, blocking: number): string => (blocking > 0 ? `${count} fynd, varav ${blocking} spärrar` : `${count} fynd`)
  },
  field: {
    empty: 'Inte påbörjad',
    blocking: (count: number): string => `${count} spärrar`,
    andDeciding: (count: number): string => ` och ${count} väntar på beslut i den här delen. Fynden står till höger; F8 går till nästa.`,
    onlyBlocking: ' i den här delen. F8 går till nästa fynd.',
    deciding: (count: number): string => `${many(count, 'fynd väntar', 'fynd väntar')} på beslut i den här delen. F8 går till nästa.`,
    held: 'Delen är inte skickad. Den finns bara på den här datorn, för dig, tills numret är borta.',
    tooLong: (most: number, now: number): string => `Texten får ha högst ${most} tecken och har ${now}. Delen är inte skickad, den finns bara på den här datorn tills den är kortare.`,
    number: (number: number, kind: string): string => `Fynd ${number}: ${kind}`
  },
  check: {
    heading: 'Identitetskontroll',
    blocking: (count: number): string => `${count} spärrar`,
    deciding: (count: number): string => `${count} att besluta`,
    kept: (count: number): string => `${count} behålls`,
    none: 'Inget i texten pekar ut någon som vi känner igen. Läs ändå igenom den med den tanken.',
    keep: 'Behåll …',
    keepLabel: (text: string): string => `Behåll ”${text}” med skäl`,
    why: 'Varför pekar det inte ut någon?',
    whyHint: 'Skälet sparas och läses av den som granskar.',
    whyNeeded: 'Skriv ett skäl.',
    whyIdentity: 'Skälet innehåller ett nummer på en person. Ta bort numret.',
    confirm: 'Behåll',
    cancel: 'Avbryt',
    keptHeading: 'Behålls',
    reason: (reason: string): string => `Skäl: ${reason}`,
    change: 'Ändra',
    heard: (number: number, of: number, kind: string, blocks: boolean): string => `Fynd ${number} av ${of}, ${kind.toLowerCase()}${blocks ? ', spärrar' : ''}.`,
    noFinds: 'Inga fynd.',
    changedTo: (words: string): string => (words === '' ? 'Borttaget. Ctrl+Z ångrar.' : `Bytt till ”${words}”. Ctrl+Z ångrar.`)
  },
  send: {
    notYet: 'Kan inte skickas ännu.',
    numbers: (count: number): string => many(count, 'nummer på en person', 'nummer på personer'),
    undecided: (count: number): string => many(count, 'fynd utan beslut', 'fynd utan beslut'),
    tooLong: (count: number): string => many(count, 'del som är för lång', 'delar som är för långa'),
    missing: (count: number): string => many(count, 'del som saknas', 'delar som saknas'),
    clashes: 'delar ändrade i ett annat fönster',
    ready: 'Klart att skicka.',
    readyHint: 'Någon annan än du granskar.',
    first: 'Gå till det första',
    send: 'Skicka till granskning',
    sending: 'Skickar …',
    sent: 'Skickat till granskning.',
    foundAgain: 'Det som är sparat kontrollerades igen och kan inte skickas. Börja med det som är markerat.',
    notStored: 'Texten kunde inte sparas, så inget är skickat.'
  },
  clash: {
    heading: (part: string): string => `${part} är ändrad i ett annat fönster`,
    hint: 'Din text finns kvar. Välj vilken som ska gälla.',
    theirs: 'I det andra fönstret:',
    mine: 'Behåll min',
    takeTheirs: 'Ta den andra'
  },
  standing: {
    heading: 'Var exemplet är',
    inReview: 'Exemplet väntar på granskning.',
    inReviewHint: 'Texten är låst så länge. Någon annan än du granskar.',
    takeBack: 'Ta tillbaka till utkast',
    toReview: 'Visa granskningen',
    sentBackBy: (name: string, day: string): string => `${name} skickade tillbaka ${day}.`,
    reply: 'Svar',
    saveReply: 'Svara',
    yourReply: 'Ditt svar'
  },
  review: {
    heading: 'Att granska',
    intro: 'Exempel som väntar på granskning eller på att publiceras, och de som har publicerats.',
    none: 'Inget väntar på granskning',
    noneHint: 'Exempel visas här när den som skriver har skickat dem.',
    loading: 'Hämtar granskningarna …',
    back: 'Granskning',
    about: (name: string, day: string): string => `Skrivet av ${name}, skickat till granskning ${day}.`,
    as: (name: string): string => ` Du granskar som ${name}.`,
    own: 'Skrivet av dig',
    waitsForYou: (round: number): string => (round > 1 ? `Väntar på dig, omgång ${round}` : 'Väntar på dig'),
    page: 'Så blir sidan',
    text: 'Texten som granskas',
    comment: 'Kommentera delen',
    commentLabel: (part: string): string => `Kommentar till ${part.toLowerCase()}`,
    round: (round: number): string => `omgång ${round}`,
    keptHeading: (count: number): string => `Behålls med skäl (${count})`,
    keptHint: 'Du avgör om skälet håller.',
    noKept: 'Inget är behållet.',
    accept: 'Godta', refuse: 'Godta inte', accepted: 'Godtaget', refused: 'Inte godtaget', change: 'Ändra',
    answerFor: (answer: string, text: string): string => `${answer}: ${text}`,
    changedHeading: (count: number): string => `Ändrat eller borttaget (${count})`,
    removed: (kinds: string): string => `${kinds} borttaget. Det visas inte här.`,
    reworded: (kinds: string): string => `${kinds} omskrivet.`,
    checked: (time: string): string => `Kontrollerat igen ${time}, inga nya fynd`,
    newFinds: (count: number): string => `${many(count, 'fynd är', 'fynd är')} utan beslut. Skicka tillbaka.`,
    decision: 'Ditt beslut',
    attest: 'Intyga före godkännande',
    checks: {
      unknowable: 'Den som bor eller arbetar här kan inte räkna ut vem det gäller.',
      blameless: 'Texten lägger inte skulden på en enskild medarbetare.',
      usable: 'Lärdomarna går att använda på en annan enhet.'
    },
    commentTo: (name: string): string => `Kommentar till ${name}`,
    commentHint: 'Behövs när du skickar tillbaka.',
    commentNeeded: 'Skriv en kommentar, så vet den som skriver vad som ska ändras.',
    commentIdentity: 'Kommentaren innehåller ett nummer på en person. Ta bort numret.',
    notYet: 'Godkänn blir möjligt när varje skäl är godtaget och alla tre rutorna är ikryssade.',
    approve: 'Godkänn', sendBack: 'Skicka tillbaka', saving: 'Sparar …',
    approved: 'Godkänt.', sentBackDone: 'Skickat tillbaka.',
    changed: 'Texten ändrades medan du läste. Inget är sparat. Läs den nya texten.',
    late: (name: string): string => `${name} hann besluta före dig. Ditt beslut är inte sparat.`,
    lateWords: 'Det du skrev:',
    ownHeading: 'Någon annan behöver granska.',
    ownHint: 'Du har skrivit exemplet och kan därför inte godkänna det.',
    who: (names: readonly string[]): string => `${listed(names, 'och')} kan granska.`,
    whoGroup: (name: string): string => `medlemmarna i ${name}`,
    whoNobody: 'Ingen annan är lex Maria-redaktör på webbplatsen. Be den som äger webbplatsen att lägga till någon.',
    whoHidden: 'Du har inte rätt att se vilka som är lex Maria-redaktörer. Den som äger webbplatsen vet.',
    log: 'Logg',
    logRound: (round: number): string => `, omgång ${round}`,
    logReason: (reason: string): string => `Skäl: ${reason}`
  },
  compare: {
    show: (round: number): string => `Visa ändringar sedan omgång ${round}`,
    changed: (parts: readonly string[]): string => `Ändrat: ${parts.join(', ')}.`,
    nothing: (round: number): string => `Inget är ändrat sedan omgång ${round}.`,
    reads: 'Så läser du:',
    removedSample: 'överstruket är borttaget,', addedSample: 'understruket är tillagt.',
    same: 'Oförändrat.',
    count: (removed: number, added: number): string => `${[removed > 0 && many(removed, 'ord borttaget', 'ord borttagna'), added > 0 && many(added, 'ord tillagt', 'ord tillagda')].filter(Boolean).join(', ')}.`,
    words: (count: number): string => `${count}\u00a0ord`,
    removedStart: 'borttaget:', addedStart: 'tillagt:', end: 'slut.',
    choiceRemoved: (names: string): string => `Borttaget: ${names}.`,
    choiceAdded: (names: string): string => `Tillagt: ${names}.`
  },
  publish: {
    approvedBy: (name: string, day: string): string => `Godkänd av ${name} ${day}.`,
    approvedHint: 'Texten är låst. Identiteten kontrolleras en gång till innan sidan skapas.',
    publish: 'Publicera på Insidan', unlock: 'Lås upp och ändra', again: 'Försök igen',
    steps: {
      checking: 'Kontrollerar texten …', row: 'Förbereder exemplet …', page: 'Skapar sidan …', reading: 'Läser tillbaka sidan …', news: 'Gör sidan till nyhet …',
      showing: 'Visar exemplet …', done: 'Klart.'
    },
    broke: 'Inget har publicerats.',
    brokeHint: 'Publiceringen bröts, så ingen läsare ser exemplet. Det går bra att försöka igen, det blir bara en sida.',
    unsure: 'Publiceringen blev inte klar.',
    unsureHint: 'Exemplet visas inte bland lärandeexemplen, men sidan kan redan synas på Insidan. Försök igen, det blir bara en sida, eller ta bort det som påbörjades.',
    cleanUp: 'Ta bort det som påbörjades',
    cleanedUp: 'Publiceringen blev inte klar och togs bort.',
    unfinished: (title: string, when: string): string => `”${title}” blev inte klart ${when}.`,
    unfinishedPublic: 'Sidan kan läsas av alla på Insidan, men exemplet visas inte bland lärandeexemplen.',
    unfinishedHidden: 'Ingen läsare ser något av det.',
    unfinishedGone: 'Utkastet finns inte längre.',
    finish: 'Publicera klart',
    found: 'Texten har fynd utan beslut och kan inte publiceras. Lås upp och ändra.',
    published: (day: string): string => `Publicerat ${day}.`,
    publishedHint: 'Alla på Insidan kan läsa exemplet.',
    show: 'Visa exemplet', showNews: 'Visa som nyhet på Insidan',
    withdraw: 'Avpublicera …', why: 'Varför avpubliceras exemplet?', whyHint: 'Skälet sparas i loggen. Sidan tas bort för alla.', whyNeeded: 'Skriv ett skäl.',
    confirm: 'Avpublicera', cancel: 'Avbryt', withdrawing: 'Avpublicerar …',
    withdrawn: (name: string, day: string): string => `Avpublicerat av ${name} ${day}.`,
    withdrawnHint: 'Sidan är borttagen. Loggen finns kvar.'
  }
};
