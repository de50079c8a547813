export type { Column, ColumnKind, Label, ListKey } from './column';
export {
  activitiesList, listDeclarations, meetingsList, rolesList, settingsList, themesList, unitsList, updatesList, viewsList
} from './declarations';
export type { ReportComments } from './reportNotes';
export { reportStates, statusReportDraftsList, statusReportPartsList, statusReportsList } from './statusReports';
export { decode, decodeAll, encode, expandOf, selectOf, titleColumn } from './list';
export type { Columns, GroupKey, ListDeclaration, Right, RowOf, StoredRow, UnreadableRow } from './list';
export { builtInRoles, groupDeclarations, roleOfRight } from './groups';
export type { GroupDeclaration, RoleSource } from './groups';
export { schemaVersion, upgradeSteps } from './upgrades';
export type { UpgradeStep } from './upgrades';
