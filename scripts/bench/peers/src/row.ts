/** A row as the list answers it, with the columns that the plan's table shows. */
export interface Item {
  Id: number;
  Title: string;
  HPThemeKey: string | null;
  HPUnit?: { Title: string } | null;
  HPRoles?: { Title: string }[] | null;
  HPEffort: string | null;
  HPEffect: string | null;
  HPStatus: string | null;
  HPPercent: number | null;
  HPDue: string | null;
  HPLastReported: string | null;
}

export const select = ['Id', 'Title', 'HPThemeKey', 'HPUnit/Title', 'HPRoles/Title', 'HPEffort', 'HPEffect', 'HPStatus', 'HPPercent', 'HPDue', 'HPLastReported'];
export const expand = ['HPUnit', 'HPRoles'];

/** A row as it is shown: the texts of the plan's table. */
export interface Row {
  id: number;
  title: string;
  theme: string;
  unit: string;
  responsible: string;
  priority: string;
  status: string;
  due: string;
  updated: string;
}

/** The columns, in order, as the plan's table calls them. */
export const columns: { key: Exclude<keyof Row, 'id'>; name: string; width: number }[] = [
  { key: 'title', name: 'Aktivitet', width: 300 },
  { key: 'theme', name: 'Tema', width: 200 },
  { key: 'unit', name: 'Verks.', width: 60 },
  { key: 'responsible', name: 'Ansvarig', width: 110 },
  { key: 'priority', name: 'Prio', width: 190 },
  { key: 'status', name: 'Status', width: 100 },
  { key: 'due', name: 'Frist', width: 100 },
  { key: 'updated', name: 'Uppdaterad', width: 110 }
];

const efforts: Record<string, [string, number]> = { small: ['Liten', 3], medium: ['Medel', 2], large: ['Stor', 1] };
const effects: Record<string, [string, number]> = { small: ['Liten', 1], medium: ['Medel', 2], large: ['Stor', 3], veryLarge: ['Mycket stor', 4] };
const statuses: Record<string, string> = { notStarted: 'Ej påbörjad', ongoing: 'Pågår', done: 'Klar', cancelled: 'Avbruten', paused: 'Pausad' };

const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Stockholm' });
const ago = new Intl.RelativeTimeFormat('sv-SE');

function priority({ HPEffort, HPEffect }: Item): string {
  const [effort, more] = efforts[HPEffort ?? ''] ?? ['saknas', 0];
  const [effect, most] = effects[HPEffect ?? ''] ?? ['saknas', 0];
  return `${more + most} Resursåtgång: ${effort} (${more}) Effekt: ${effect} (${most})`;
}

function status({ HPStatus, HPPercent }: Item): string {
  const word = statuses[HPStatus ?? ''] ?? '';
  return HPStatus === 'ongoing' || HPStatus === 'paused' ? `${word} ${HPPercent ?? 0} %` : word;
}

/** The texts of a row; `now` in milliseconds. */
export function toRow(item: Item, themes: ReadonlyMap<string, string>, now: number): Row {
  const { Id, Title, HPThemeKey, HPUnit, HPRoles, HPDue, HPLastReported } = item;
  return {
    id: Id, title: Title, theme: themes.get(HPThemeKey ?? '') ?? '', unit: HPUnit?.Title ?? 'Alla', responsible: (HPRoles ?? []).map(role => role.Title).join(', '),
    priority: priority(item), status: status(item), due: HPDue ? day.format(new Date(HPDue)) : '',
    updated: HPLastReported ? ago.format(-Math.floor((now - Date.parse(HPLastReported)) / 86_400_000), 'day') : 'Ingen rapport'
  };
}

/** Whether what is typed stands in one of the row's texts, large and small letters alike: what is usually written for a search field. */
export function contains(row: Row, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return columns.some(({ key }) => row[key].toLowerCase().includes(wanted));
}

/** What stands above the list: the plan's own words. */
export function countLine(shown: number, total: number): string {
  const words = new Intl.NumberFormat('sv-SE');
  return `Visar ${words.format(shown)} av ${words.format(total)}`;
}
