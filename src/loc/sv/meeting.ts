const activities = (count: string): string => (count === '1' ? '1 aktivitet' : `${count} aktiviteter`);
const minutes = (count: string): string => `${count}\u00a0min`;

/** Words of the meeting as people use it: the panel beside the call, and the tab. Numbers, dates and times arrive written. */
export const meeting = {
  label: 'Uppföljning i mötet',
  /** What a meeting is called when nobody has named it. */
  title: 'Uppföljningsmöte',
  loading: 'Hämtar dina aktiviteter …',
  tabs: 'Vad som visas',
  mine: 'Mina',
  agenda: 'Dagordning',
  all: 'Alla',
  count: (word: string, count: string): string => `${word} ${count}`,
  needsReport: 'Behöver en rapport',
  activities,
  others: (count: string): string => `Övriga ${count}`,
  inTime: 'inom tid',
  flags: {
    late: (days: string): string => `Försenad ${days}`,
    needsHelp: 'Behöver stöd',
    quiet: (days: string): string => `Ingen rapport på ${days}`
  },
  priority: (value: string): string => `prio\u00a0${value}`,
  due: (day: string): string => `frist ${day}`,
  reported: (age: string): string => `Rapporterad ${age}`,
  neverReported: 'Ingen rapport än',
  report: (title: string): string => `Rapportera: ${title}`,
  unchanged: 'oförändrad',
  other: 'Annat',
  empty: {
    heading: 'Allt är rapporterat',
    text: (count: string, days: string): string => (count === '1'
      ? `Din enda pågående aktivitet är rapporterad de senaste ${days} och inte försenad.`
      : `Dina ${count} pågående aktiviteter är rapporterade de senaste ${days} och ingen är försenad.`),
    show: (count: string): string => (count === '1' ? 'Visa den' : `Visa alla ${count}`),
    none: 'Du har inga pågående aktiviteter',
    noneText: 'Aktiviteter där du, eller en roll som du har, är ansvarig visas här.',
    showAll: 'Visa hela planen'
  },
  foot: {
    saved: (time: string): string => `Allt är sparat. Läget hämtat ${time}`,
    stale: (time: string): string => `Ingen kontakt. Så här var det ${time}`,
    waiting: (count: string): string => `${count} nya från andra, visas när du är klar`,
    oneWaiting: '1 ny från andra, visas när du är klar',
    retry: 'Hämta nu'
  },
  heardOthers: (count: string): string => (count === '1' ? '1 ny rapport från andra.' : `${count} nya rapporter från andra.`),
  walk: {
    label: 'Genomgång',
    at: (at: string, total: string): string => `Genomgång, ${at}\u00a0av ${total}`,
    left: (count: string): string => `${minutes(count)} kvar`,
    over: (count: string): string => `${minutes(count)} över`,
    shows: (name: string): string => `${name} visar`,
    youShow: 'Du visar',
    follow: 'Följ med',
    staying: (tab: string): string => `Du är kvar i ${tab}.`,
    now: (at: string, total: string, title: string): string => `Nu, ${at} av ${total}: ${title}.`
  },
  lead: {
    label: 'Leda genomgången',
    start: 'Starta genomgången',
    previous: 'Föregående',
    next: 'Nästa',
    end: 'Avsluta mötet',
    takeOver: 'Ta över',
    leads: (name: string): string => `${name} leder genomgången`,
    youLead: 'Du leder genomgången',
    nobody: 'Ingen leder genomgången',
    working: 'Sparar …',
    endAsk: 'Avsluta mötet?',
    endHint: (left: string): string => (left === '0' ? 'Allt på dagordningen är genomgånget.' : `${activities(left)} på dagordningen är inte genomgångna. De står så i anteckningarna.`),
    endNo: 'Fortsätt mötet',
    ended: 'Mötet är avslutat. Anteckningarna är klara.'
  },
  faster: {
    started: (name: string): string => `${name} har redan startat genomgången.`,
    stepped: (name: string): string => `${name} bytte aktivitet samtidigt. Det ${name} valde visas.`,
    ended: (name: string): string => `${name} har redan avslutat mötet.`,
    tookOver: (name: string): string => `${name} tog över före dig.`,
    changed: (name: string): string => `${name} ändrade mötet samtidigt. Det som nu är sparat visas.`
  },
  plan: {
    none: 'Dagordningen är inte gjord än',
    noneText: 'Det här förslaget kommer av planen: det som behöver stöd, är försenat eller har ändrats.',
    nothing: 'Inget i planen behöver tas upp. Gör en egen dagordning i Inför mötet.',
    planned: (day: string, time: string): string => `Planerat ${day} ${time}`,
    total: (items: string, time: string): string => `${activities(items)}, ${minutes(time)}`,
    minutes,
    now: 'Nu',
    left: 'Kvar',
    done: 'Genomgångna',
    reportedHere: 'rapporterad',
    removed: 'Aktiviteten finns inte i planen längre',
    walkedThrough: 'Dagordningen är genomgången.',
    change: 'Ändra dagordningen'
  },
  search: 'Sök bland alla aktiviteter',
  searchHint: 'Sök aktivitet, tema eller namn',
  found: (count: string): string => (count === '0' ? 'Ingen aktivitet passar' : activities(count)),
  more: 'Visa fler',
  notes: {
    wrongPerson: 'Två olika konton',
    wrongPersonText: (inTeams: string, inSharePoint: string): string => `I Teams är du ${inTeams}, men SharePoint känner dig som ${inSharePoint}. Därför går det att läsa men inte att rapportera.`,
    wrongPersonStep: (inSharePoint: string): string => `Logga ut ${inSharePoint} ur SharePoint och öppna fliken igen.`,
    checkAgain: 'Kontrollera igen',
    readOnly: 'Du kan läsa planen men inte rapportera',
    readOnlyText: 'Fråga planägaren om du ska kunna rapportera.',
    newer: 'Planen har en nyare version än den här sidan',
    newerText: 'Den går att läsa men inte att ändra. Ladda om sidan.',
    older: 'Webbplatsen behöver uppgraderas',
    olderText: 'Planen går att läsa. Möten och rapporter fungerar när den som äger webbplatsen har uppgraderat den på sidan med planen.',
    gone: 'Aktiviteten i länken finns inte i planen. Den kan ha tagits bort.'
  },
  views: { label: 'Mötets delar', before: 'Inför mötet', during: 'Genomgång', record: 'Anteckningar' },
  settings: {
    heading: 'Handlingsplanen i mötet',
    text: 'Fliken fungerar som den är. Tryck Spara i Teams, så läggs den till.',
    plan: (title: string): string => `Den visar ${title}.`
  },
  next: 'Förbered nästa möte'
};
