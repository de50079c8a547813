import type { CareKind } from '../../domain/learning';

const careKinds: Record<CareKind, string> = {
  residentialCare: 'Särskilt boende',
  homeCare: 'Hemsjukvård',
  shortTermCare: 'Korttidsvård',
  supportedHousing: 'Bostad med särskild service',
  dayActivities: 'Daglig verksamhet',
  rehabilitation: 'Rehabilitering',
  schoolHealth: 'Elevhälsa',
  other: 'Annan vård'
};

/** Words around the views of learning examples. */
export const sv = {
  loading: 'Hämtar lärandeexemplen …',
  tabs: { read: 'Läs', drafts: 'Utkast', review: 'Granskning', followUp: 'Uppföljning' },
  notSetUp: 'Lärandeexempel är inte uppsatta på webbplatsen än.',
  notSetUpHint: 'Den som äger webbplatsen öppnar handlingsplanen och väljer Sätt upp eller Uppgradera. Sedan går det att läsa och skriva exempel här.',
  forbidden: 'Du har inte behörighet att läsa lärandeexemplen.',
  forbiddenHint: 'Be planägaren, till exempel MAS, att lägga till dig bland läsarna.',
  newerThanCode: 'Webbplatsen har en nyare version än den här sidan. Exemplen går att läsa men inte att ändra. Ladda om sidan.',
  unreadable: (count: number): string => (count === 1 ? 'En rad kan inte läsas och visas inte här.' : `${count} rader kan inte läsas och visas inte här.`),
  careKinds,
  webPart: {
    about: 'Exemplen läses från samma webbplats som handlingsplanen.',
    placeGroup: 'Plats',
    planSite: 'Planens webbplats',
    planSiteHint: 'Till exempel /sites/insidan. Tomt betyder sidans egen webbplats.',
    planSiteWrong: 'Skriv en webbplats hos er, till exempel /sites/insidan.'
  }
};
