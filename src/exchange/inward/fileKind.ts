import { UnreadableFile } from './rows';

/** What a file is by its content. A name can say anything. */
export type FileKind = 'archive' | 'text';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const archive = [0x50, 0x4b];
const promising = /\.(docx|docm|xlsx|xlsm|csv|tsv|txt)$/i;
const archiveName = /\.(docx|docm|xlsx|xlsm)$/i;
/** Documents, pictures and markup that are not tables of text, though some of them are text. */
const otherStarts = ['%PDF', '{\\rtf', '<!doctype', '<html', '<?xml', '\x89PNG', 'GIF8', '\xff\xd8\xff'];

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Tells an archive of an office program from text. Throws UnreadableFile for everything else, with the reason. */
export function fileKindOf(name: string, content: ArrayBuffer): FileKind {
  const bytes = new Uint8Array(content);
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, compoundFile)) throw new UnreadableFile(isEncrypted(bytes) ? 'passwordProtected' : 'oldFormat');
  if (startsWith(bytes, archive)) return 'archive';
  if (isOther(bytes) || archiveName.test(name)) throw new UnreadableFile(otherKind(name));
  return 'text';
}

/** The reason for a file that we cannot read: it lies about what it is, or it never claimed to be a plan. */
export function otherKind(name: string): 'notWhatItClaims' | 'unknownKind' {
  return promising.test(name) ? 'notWhatItClaims' : 'unknownKind';
}

/** A document with a password is an old-style container with the encrypted one inside, under this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').reduce<number[]>((codes, letter) => [...codes, letter.charCodeAt(0), 0], []);
  for (let at = bytes.indexOf(name[0]); at >= 0; at = bytes.indexOf(name[0], at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isOther(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...Array.from(bytes.subarray(0, 64))).replace(/^\xef\xbb\xbf/, '').trimStart().toLowerCase();
  return otherStarts.some(other => start.startsWith(other.toLowerCase())) || isBinary(bytes);
}

/** Text has no zero bytes, unless it says by its first two that it is UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return !wide && bytes.subarray(0, 8192).includes(0);
}
