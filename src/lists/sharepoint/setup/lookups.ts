import { Label, ListDeclaration } from '../../schema';
import { listDeclarations } from '../../schema/all';
import { FieldState, SiteState } from './siteState';

/** The list that a lookup column points at, from its XML; undefined for other columns. */
function targetOf(field: FieldState | undefined): string | undefined {
  return /\sList="\{?([0-9a-f-]{36})\}?"/i.exec(field?.SchemaXml ?? '')?.[1].toLowerCase();
}

function titleOf(key: string): Label {
  return (listDeclarations.find(list => list.key === key) as ListDeclaration).title;
}

/**
 * A list that columns of other lists still point at although it was deleted; its name, or undefined when there is none.
 * SharePoint cannot point a column elsewhere, and a new list of the same name would leave all rows without their unit or role:
 * the old one has to come back from the recycle bin.
 */
export function lostTarget(state: SiteState): Label | undefined {
  for (const list of listDeclarations) {
    for (const { name, kind } of Object.values(list.columns)) {
      if (kind.type !== 'Lookup' && kind.type !== 'LookupMulti') continue;
      const target = targetOf(state.lists[list.key]?.fields.find(({ InternalName }) => InternalName === name));
      if (target && target !== state.lists[kind.list]?.id.toLowerCase()) return titleOf(kind.list);
    }
  }
  return undefined;
}
