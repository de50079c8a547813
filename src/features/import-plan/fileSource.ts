import { ImportSource } from './reading';

/** A file as the import reads it. */
export function fileSource(file: File): ImportSource {
  return { kind: 'file', name: file.name, read: () => file.arrayBuffer() };
}
