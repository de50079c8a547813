import { NewReportDraft } from '../../../lists';

/** The texts of a draft by name: `title`, `overall`, and `area:F1` for each area. */
export type DraftFields = Readonly<Record<string, string>>;

const areaPrefix = 'area:';

export function areaField(areaKey: string): string {
  return `${areaPrefix}${areaKey}`;
}

/** A draft as single texts, so that two owners on two areas do not stand in each other's way. */
export function fieldsOf({ title, comments }: Pick<NewReportDraft, 'title' | 'comments'>): DraftFields {
  const areas = Object.entries(comments.areas).map(([key, text]) => [areaField(key), text]);
  return { title, overall: comments.overall, ...Object.fromEntries(areas) };
}

/** The draft of single texts; areas without a text are left out. */
export function draftOf(fields: DraftFields): Pick<NewReportDraft, 'title' | 'comments'> {
  const areas = Object.entries(fields).filter(([name, text]) => name.startsWith(areaPrefix) && text !== '');
  return {
    title: fields.title ?? '',
    comments: { overall: fields.overall ?? '', areas: Object.fromEntries(areas.map(([name, text]) => [name.slice(areaPrefix.length), text])) }
  };
}

/** A text of a draft, lines ending as SharePoint may give them back. */
export function sameText(one: string | undefined, other: string | undefined): boolean {
  const plain = (text: string | undefined): string => (text ?? '').replace(/\r\n/g, '\n');
  return plain(one) === plain(other);
}
