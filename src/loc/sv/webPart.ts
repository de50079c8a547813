/** Words for those who edit the page that the web part stands on. */
export const webPart = {
  about: 'Vad planen öppnas med på den här sidan. Läsarna kan välja annat; en länk med egna val gäller före.',
  group: 'Utseende',
  grouping: 'Gruppera efter',
  groupings: { area: 'Område', unit: 'Verksamhet', theme: 'Tema', responsible: 'Ansvarig', status: 'Status', none: 'Ingen gruppering' },
  showSummary: 'Visa läget överst',
  on: 'På',
  off: 'Av',
  placeGroup: 'Plats',
  planSite: 'Planens webbplats',
  planSiteHint: 'Till exempel /sites/insidan. Tomt på en SharePoint-sida betyder sidans egen webbplats, i Teams /sites/insidan.',
  planSiteWrong: 'Skriv en webbplats hos er, till exempel /sites/insidan.'
};
