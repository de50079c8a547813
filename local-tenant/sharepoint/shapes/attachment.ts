import { Entity } from '../odata/entity';
import { Attachment } from '../store/attachments';
import { StoredList } from '../store/lists';
import { listPath } from './list';

export const attachmentUrl = (list: StoredList, item: number, name: string): string => `${list.url}/Attachments/${item}/${name}`;

/** A file of a row. */
export function attachmentEntity(list: StoredList, item: number, { name }: Attachment): Entity {
  const url = attachmentUrl(list, item, name);
  return {
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    path: `${listPath(list)}/Items(${item})/AttachmentFiles('${encodeURIComponent(name).replace(/'/g, "''")}')`,
    members: { FileName: name, FileNameAsPath: { DecodedUrl: name }, ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url }
  };
}
