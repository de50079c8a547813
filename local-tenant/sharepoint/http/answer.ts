import { Entity } from '../odata/entity';

/** What a handler answers, before it is dressed in the asked format. */
export type Answer =
  | { kind: 'entity'; entity: Entity; status?: 200 | 201; headers?: Record<string, string> }
  | { kind: 'entities'; set: string; entities: Entity[]; next?: string }
  /** Rows that are already projected and annotated (items). */
  | { kind: 'rows'; set: string; rows: Record<string, unknown>[]; next?: string }
  | { kind: 'row'; set: string; row: Record<string, unknown>; status?: 200 | 201; headers?: Record<string, string> }
  /** A value of a plain or complex type: `{odata.metadata, value}` or its members. */
  | { kind: 'value'; type: string; value: unknown }
  /** A body that is no OData: a file, or JSON of its own form. */
  | { kind: 'raw'; contentType: string; body: string | Uint8Array }
  /** A method without a result. */
  | { kind: 'null' }
  | { kind: 'empty'; status: 200 | 204; headers?: Record<string, string> };

export const entityAnswer = (entity: Entity): Answer => ({ kind: 'entity', entity });
export const nothing: Answer = { kind: 'null' };

/** 201 with where the new thing stands, and its ETag where it has one. */
export function created(entity: Entity, webUrl: string): Answer {
  return {
    kind: 'entity', entity, status: 201,
    headers: { Location: `${webUrl}/_api/${entity.path}`, ...(entity.etag ? { ETag: entity.etag } : {}) }
  };
}

/** 204 of an update; lists and items carry an ETag. */
export function updated(etag?: string): Answer {
  return { kind: 'empty', status: 204, headers: etag ? { ETag: etag } : {} };
}

/** SharePoint answers a delete with 200 and nothing in it. */
export const deleted: Answer = { kind: 'empty', status: 200 };
