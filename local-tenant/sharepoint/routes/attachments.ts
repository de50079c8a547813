import { deleted, entityAnswer, updated } from '../http/answer';
import { Call } from '../http/call';
import { badArgument } from '../http/errors';
import { Literal } from '../odata/path';
import { attachmentEntity } from '../shapes/attachment';
import { attachmentsOf } from '../store/attachments';
import { StoredList } from '../store/lists';
import { ItemRow } from '../store/rows';
import { addAttachment, changeAttachment, deleteAttachment, heldAttachment } from '../writes/attachments';
import { Resource, method } from './resource';

function attachmentResource(call: Call, list: StoredList, row: ItemRow, name: string): Resource {
  return {
    get: () => entityAnswer(attachmentEntity(list, row.id, heldAttachment(call, list, row.id, name))),
    remove: () => {
      deleteAttachment(call, list, row.id, name);
      return deleted;
    },
    step: segment => (segment.name === '$value' ? {
      get: () => ({ kind: 'raw', contentType: 'application/octet-stream', body: heldAttachment(call, list, row.id, name).content }),
      merge: () => {
        changeAttachment(call, list, row.id, name);
        return updated();
      }
    } : undefined)
  };
}

function fileName(value: Literal | undefined): string {
  if (typeof value !== 'string') throw badArgument('The parameter FileName is missing.');
  return value;
}

/** `AttachmentFiles` of a row. */
export function attachmentsResource(call: Call, list: StoredList, row: ItemRow, key?: Literal): Resource {
  if (key !== undefined) return attachmentResource(call, list, row, fileName(key));
  return {
    get: () => ({
      kind: 'entities', set: 'SP.ApiData.Attachments',
      entities: attachmentsOf(call.store, list, row.id).map(each => attachmentEntity(list, row.id, each))
    }),
    step: segment => {
      const value = segment.named.filename ?? segment.args?.[0];
      if (segment.name === 'getbyfilename') return attachmentResource(call, list, row, fileName(value));
      return segment.name === 'add' ? method(() => entityAnswer(attachmentEntity(list, row.id, addAttachment(call, list, row.id, fileName(value))))) : undefined;
    }
  };
}
