/** Words for when the plan is not where it was looked for. */
export const planSite = {
  heading: 'Planen hittas inte',
  before: 'Det finns ingen plan på ',
  after: '. Välj webbplatsen där den ligger.',
  searching: 'Letar efter webbplatser med en plan',
  none: 'Ingen annan webbplats med en plan hittades. En ny plan syns här först efter en stund.',
  notSearched: 'Webbplatserna kunde inte hämtas. Skriv planens webbplats i stället.',
  choose: 'Välj',
  chooseSite: (title: string) => `Välj ${title}`,
  otherHeading: 'Syns inte webbplatsen?',
  field: 'Planens webbplats',
  example: 'Till exempel /sites/insidan, eller adressen till planens sida',
  open: 'Öppna planen där',
  wrong: 'Det är ingen webbplats hos er. Skriv till exempel /sites/insidan.',
  ask: 'Är du osäker? Fråga den som äger planen. En plan som inte är uppsatt än sätts upp på sin egen sida i SharePoint.',
  retry: 'Försök igen'
};
