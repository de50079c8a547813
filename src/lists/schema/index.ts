// What the first rows need. The lists of views that come later, `all.ts` and `upgrades.ts` are imported by their files, with those views.
export type { Column, ColumnKind, Label, ListKey } from './column';
export {
  activitiesList, firstLists, meetingsList, rolesList, settingsList, themesList, unitsList, updatesList, viewsList
} from './declarations';
export type { ReportComments } from './reportNotes';
export { decode, decodeAll, encode, expandOf, selectOf, titleColumn } from './list';
export type { Columns, GroupKey, ListDeclaration, Right, RowOf, StoredRow, UnreadableRow } from './list';
export { builtInRoles, groupDeclarations, roleOfRight } from './groups';
export type { GroupDeclaration, RoleSource } from './groups';
export { listTitle } from './names';
export { schemaVersion } from './version';
export type { UpgradeStep } from './upgrades';
