/** An answer that SharePoint gives as an error: its status, its code with class, its text. */
export class SharePointError extends Error {
  public constructor(public readonly status: number, public readonly code: string, message: string) {
    super(message);
    this.name = 'SharePointError';
  }
}

const error = (status: number, code: string, message: string): SharePointError => new SharePointError(status, code, message);

const queryClass = 'Microsoft.SharePoint.Client.InvalidClientQueryException';

/** 501: the tenant does not model what was asked; never SharePoint's own answer. */
export const notModelled = (what: string): SharePointError =>
  error(501, '-1, LocalTenant.NotModelledException', `The local tenant does not model ${what}.`);

export const invalidQuery = (message: string): SharePointError => error(400, `-1, ${queryClass}`, message);
/** A filter that OData reads and SharePoint does not take. */
export const queryNotValid = (): SharePointError => error(400, '-1, Microsoft.SharePoint.SPException', 'The query is not valid.');
export const unknownSelect = (name: string): SharePointError =>
  error(400, '-1, Microsoft.SharePoint.SPException', `The field or property '${name}' does not exist.`);
export const unknownColumn = (name: string): SharePointError =>
  error(400, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`);
export const expandMissing = (name: string): SharePointError =>
  error(400, '-1, Microsoft.SharePoint.SPException',
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);
/** A column behind a lookup or a person that cannot be asked for. */
export const projectionUnknown = (path: string): SharePointError =>
  error(400, '-1, Microsoft.SharePoint.SPException', `The query to field '${path}' is not valid.`);
/** One of several people or rows has no value in the column that was asked for. */
export const projectionEmpty = (field: string, name: string): SharePointError =>
  error(500, '-2146232832, Microsoft.SharePoint.SPException', `Cannot get value for projected field ${field}_x005f_${name}.`);
export const unknownProperty = (name: string, type: string): SharePointError =>
  invalidQuery(`The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`);
export const badBody = (message: string): SharePointError => error(400, '-1, Microsoft.Data.OData.ODataException', message);
export const wrongType = (edm: string): SharePointError =>
  badBody(`Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`);
export const invalidValue = (message: string): SharePointError =>
  error(400, '-2130575163, Microsoft.SharePoint.SPFieldValidationException', message);
export const badArgument = (message: string): SharePointError => error(400, '-2147024809, System.ArgumentException', message);
export const spException = (message: string, code = -2146232832, status = 500): SharePointError =>
  error(status, `${code}, Microsoft.SharePoint.SPException`, message);

export const accessDenied = (): SharePointError =>
  error(403, '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.');
export const digestInvalid = (): SharePointError =>
  spException('The security validation for this page is invalid and might be corrupted. Please use your web browser\'s Back button to try your operation again.', -2130575251, 403);
export const digestExpired = (): SharePointError =>
  spException('The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your operation again.', -2130575252, 403);

export const listByTitleMissing = (title: string, webUrl: string): SharePointError =>
  error(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${webUrl}'.`);
export const listByIdMissing = (): SharePointError =>
  spException('List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.', -2130575322, 404);
export const folderMissing = (): SharePointError => error(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
export const fileMissing = (url: string): SharePointError => spException(`The file ${url} does not exist.`, -2130575338, 404);
export const attachmentExists = (): SharePointError =>
  spException('The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.', -2130575257, 409);
/** A row cannot be added to a library: its rows are files. */
export const libraryNeedsFile = (): SharePointError => spException('To add an item to a document library, use SPFileCollection.Add()', -2130575320);
const checkOutClass = 'Microsoft.SharePoint.SPFileCheckOutException';
export const checkedOutBy = (url: string, login: string): SharePointError =>
  error(423, `-2130575306, ${checkOutClass}`, `The file "${url}" is checked out for editing by ${login}.`);
export const notCheckedOut = (url: string): SharePointError =>
  error(500, `-2130575305, ${checkOutClass}`, `The file "${url}" is not checked out.  You must first check out this document before making changes.`);
export const itemMissing = (): SharePointError =>
  error(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.');
export const fieldMissing = (name: string): SharePointError =>
  badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
export const fieldByIdMissing = (id: string, listUrl: string): SharePointError => badArgument(`Invalid field name. {${id}}  ${listUrl}`);
export const viewMissing = (): SharePointError => badArgument('The specified view is invalid.');
export const userMissing = (): SharePointError => spException('User cannot be found.');
export const userNotEnsured = (login: string): SharePointError =>
  spException(`The specified user ${login} could not be found.`, -2146232832, 400);
export const groupMissing = (): SharePointError => spException('Group cannot be found.', -2146232832, 404);
export const roleMissing = (id: string | number): SharePointError =>
  error(404, '-2147024809, System.ArgumentException', `Cannot find role definition ${id}.`);

/** A row that does not meet the list's formula; the list's own message stands instead where it has one. */
export const listValidationFailed = (message?: string | null): SharePointError =>
  error(500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message || 'List data validation failed.');
/** A value that does not meet its column's formula. */
export const columnValidationFailed = (message?: string | null): SharePointError =>
  error(500, '-2130575163, Microsoft.SharePoint.SPFieldValidationException', message || 'Column data validation failed.');
export const etagMismatch = (sent: string, held: string): SharePointError =>
  error(412, '-1, Microsoft.SharePoint.Client.ClientServiceException', `The request ETag value '${sent}' does not match the object's ETag value '${held}'.`);
export const duplicateValue = (title: string): SharePointError =>
  error(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`);
export const listExists = (): SharePointError =>
  spException('A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.', -2130575342);
export const overThreshold = (): SharePointError =>
  error(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation is prohibited because it exceeds the list view threshold.');
/** CAML that names a column that the list has not. */
export const camlColumnUnknown = (): SharePointError =>
  spException('One or more field types are not installed properly. Go to the list settings page to delete these fields.', -2130575340, 400);
/** CAML that cannot be read. */
export const camlInvalid = (): SharePointError =>
  error(400, '-2147467259, System.Runtime.InteropServices.COMException', 'Cannot complete this action.\n\nPlease try again.');
export const overLookupThreshold = (): SharePointError =>
  error(500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
