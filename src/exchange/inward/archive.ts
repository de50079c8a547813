import type JSZip from 'jszip';
import { otherKind } from './fileKind';
import { UnreadableFile } from './rows';

export type ArchiveKind = 'docx' | 'xlsx';

/** What an archive may grow to when it is unpacked. Real plans stay far below. */
export interface ArchiveLimits {
  total: number;
  /** One part of markup; the readers keep it in memory several times over. */
  part: number;
}

const archiveLimits: ArchiveLimits = { total: 200 * 1024 * 1024, part: 64 * 1024 * 1024 };

const endOfDirectory = [0x50, 0x4b, 0x05, 0x06];
const longestComment = 65_535;

/**
 * Tells Word from Excel by what the archive holds, and makes sure that unpacking it ends.
 * Throws UnreadableFile: damaged, notWhatItClaims, unknownKind, tooLargeInside.
 */
export async function archiveKindOf(name: string, bytes: ArrayBuffer, limits = archiveLimits): Promise<ArchiveKind> {
  const zip = await open(bytes);
  if (Object.keys(zip.files).length !== entriesOf(bytes)) throw new UnreadableFile('damaged');
  const kind = kindOf(zip);
  if (!kind) throw new UnreadableFile(otherKind(name));
  await checkSizes(zip, limits);
  return kind;
}

async function open(bytes: ArrayBuffer): Promise<JSZip> {
  const module = await import(/* webpackChunkName: 'read-archive' */ 'jszip');
  try {
    return await (module.default ?? module).loadAsync(bytes);
  } catch (error) {
    throw new UnreadableFile('damaged', error);
  }
}

function kindOf(zip: JSZip): ArchiveKind | undefined {
  if (zip.file(/^word\/document\d*\.xml$/).length > 0) return 'docx';
  return zip.file(/^xl\/workbook\d*\.xml$/).length > 0 ? 'xlsx' : undefined;
}

/** How many entries the archive's directory counts: two entries of one name would hide from us, not from every reader. */
function entriesOf(content: ArrayBuffer): number {
  const view = new DataView(content);
  const first = Math.max(0, content.byteLength - 22 - longestComment);
  for (let at = content.byteLength - 22; at >= first; at -= 1) {
    if (endOfDirectory.every((byte, index) => view.getUint8(at + index) === byte)) return view.getUint16(at + 10, true);
  }
  throw new UnreadableFile('damaged');
}

/** Unpacks every part without keeping it: the sizes that the directory states can lie. */
async function checkSizes(zip: JSZip, limits: ArchiveLimits): Promise<void> {
  let left = limits.total;
  for (const part of Object.values(zip.files)) {
    if (!part.dir) left -= await unpackedSize(part, Math.min(left, limits.part));
  }
}

/** What JSZip's stream offers, which its types leave out. */
interface PartStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): PartStream;
  on(event: 'error', listener: (error: Error) => void): PartStream;
  on(event: 'end', listener: () => void): PartStream;
  pause(): PartStream;
  resume(): PartStream;
}

function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = (part as unknown as { internalStream(type: 'uint8array'): PartStream }).internalStream('uint8array');
    stream
      .on('data', chunk => {
        size += chunk.length;
        if (size <= most) return;
        stream.pause();
        reject(new UnreadableFile('tooLargeInside'));
      })
      .on('error', error => reject(new UnreadableFile('damaged', error)))
      .on('end', () => resolve(size))
      .resume();
  });
}
