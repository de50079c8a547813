import { agera2020, themesOf } from '../../../domain';
import { SetupChange, SetupItem } from '../../repositories';
import { Column, Label, ListDeclaration, Right, groupDeclarations, roleOfRight, schemaVersion } from '../../schema';
import { listDeclarations } from '../../schema/all';
import { settingNames } from '../settings';
import { settingsDiffer } from './listSettings';
import { pageRightSteps } from './pageRights';
import { rightSteps, roleDefinitionOf } from './rights';
import { ListState, SiteState, groupIdOf } from './siteState';
import { seedRows } from './seedRows';

function both(sv: string, en: string): Label {
  return { sv, en };
}

/** The role definitions of our own that the rights need. */
export const ownRights = (Object.keys(roleOfRight) as Exclude<Right, 'none'>[]).filter(right => 'own' in roleOfRight[right]);

function roleChanges(state: SiteState): SetupChange[] {
  return ownRights.filter(right => !roleDefinitionOf(state, roleOfRight[right])).map(right => {
    const source = roleOfRight[right];
    return { key: `role:${right}`, kind: 'role', subject: 'own' in source ? source.own : both(right, right) };
  });
}

function groupChanges(state: SiteState): SetupChange[] {
  return groupDeclarations.filter(group => groupIdOf(state, group) === undefined)
    .map(group => ({ key: `group:${group.key}`, kind: 'group', subject: group.title }));
}

/** Columns that are missing, or lack the index or the uniqueness that the declaration asks for. */
export function columnsToChange(list: ListDeclaration, listState: ListState): Column<unknown>[] {
  return Object.values(list.columns).filter(column => {
    const field = listState.fields.find(({ InternalName }) => InternalName === column.name);
    if (!field) return true;
    return (Boolean(column.indexed) && !field.Indexed) || (Boolean(column.unique) && !field.EnforceUniqueValues);
  });
}

function listChanges(state: SiteState, list: ListDeclaration): SetupChange[] {
  const listState = state.lists[list.key];
  if (!listState) return [{ key: `list:${list.key}`, kind: 'list', subject: list.title }];
  const columns = columnsToChange(list, listState).map((column): SetupChange => ({
    key: `column:${list.key}.${column.name}`, kind: 'column',
    subject: both(`${list.title.sv}, ${column.label.sv}`, `${list.title.en}, ${column.label.en}`)
  }));
  // A list that still has its address for a title was left in the middle of being made.
  const unfinished = settingsDiffer(list, listState) || listState.title === list.url;
  const settings: SetupChange[] = unfinished ? [{ key: `list:${list.key}`, kind: 'list', subject: list.title }] : [];
  return settings.concat(columns);
}

/** The library of pages, in the keys of changes and items. */
export const sitePagesKey = 'sitePages';

function pageRightsChanges(state: SiteState): SetupChange[] {
  if (pageRightSteps(state)?.length === 0) return [];
  return [{
    key: `rights:${sitePagesKey}`, kind: 'rights',
    subject: both('Rätt för Lex Maria-redaktörer att göra nyhetssidor bland webbplatsens sidor', 'The right of Lex Maria editors to make news pages among the site’s pages')
  }];
}

function rightsChanges(state: SiteState, list: ListDeclaration): SetupChange[] {
  const steps = rightSteps(state, list);
  return steps && steps.length === 0 ? [] : [{
    key: `rights:${list.key}`, kind: 'rights',
    subject: both(`Rättigheter på ${list.title.sv}`, `Rights on ${list.title.en}`)
  }];
}

function rowChanges(state: SiteState): SetupChange[] {
  const subjects: Record<string, Label> = {
    themes: both(
      `${themesOf(agera2020).length} teman i ${agera2020.areas.length} områden`,
      `${themesOf(agera2020).length} themes in ${agera2020.areas.length} areas`
    ),
    settings: both('Planens inställningar', 'The plan’s settings')
  };
  return seedRows.filter(seed => seed.rows({ planTitle: '' }).some(row => !state.rowKeys[seed.list.key]?.has(row.clientKey)))
    .map(seed => ({ key: `rows:${seed.list.key}`, kind: 'rows', subject: subjects[seed.list.key] }));
}

/** All that separates a site from the declarations, in the order in which it is made. Empty: nothing to do. */
export function changesOf(state: SiteState): SetupChange[] {
  const changes = [
    ...roleChanges(state),
    ...groupChanges(state),
    ...listDeclarations.flatMap(list => [...listChanges(state, list), ...rightsChanges(state, list)]),
    ...pageRightsChanges(state),
    ...rowChanges(state)
  ];
  const behind = (state.version ?? 0) < schemaVersion;
  return behind ? [...changes, {
    key: `version:${settingNames.version}`, kind: 'version',
    subject: both(`Märka uppsättningen med version ${schemaVersion}`, `Mark the set-up with version ${schemaVersion}`)
  }] : changes;
}

/** How the library of pages stands; it is the site's own and never made. */
function pagesItem(state: SiteState): SetupItem[] {
  if (!state.sitePages) return [];
  return [{
    key: sitePagesKey, title: both('Webbplatsens sidor', 'The site’s pages'), state: pageRightsChanges(state).length > 0 ? 'changed' : 'exists',
    description: both(
      'Lex Maria-redaktörer får göra nyhetssidor här. Alla andra har kvar de rättigheter som de har.', 'Lex Maria editors may make news pages here. Everybody else keeps the rights they have.'
    )
  }];
}

/** How each list stands: to be made, to be changed, or as it should be; and the library of pages. */
export function listItems(state: SiteState): SetupItem[] {
  const items = listDeclarations.map((list): SetupItem => {
    const touched = [...listChanges(state, list), ...rightsChanges(state, list)].length > 0;
    const there = state.lists[list.key] !== undefined;
    return { key: list.key, title: list.title, description: list.description, state: there ? (touched ? 'changed' : 'exists') : 'new' };
  });
  return [...items, ...pagesItem(state)];
}

/** How each group stands. */
export function groupItems(state: SiteState): SetupItem[] {
  return groupDeclarations.map(group => ({
    key: group.key, title: group.title, description: group.description, state: groupIdOf(state, group) === undefined ? 'new' : 'exists'
  }));
}
