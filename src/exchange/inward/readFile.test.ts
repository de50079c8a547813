import fc from 'fast-check';
import JSZip from 'jszip';
import { agera2020 } from '../../domain';
import { archiveKindOf } from './archive';
import { largestFile, readFile } from './readFile';
import { UnreadableFile } from './rows';
import { makeDocx } from './testing/docx';
import { bytesOf, plan, problemOf, read } from './testing/plan';
import { makeXlsx } from './testing/xlsx';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function container(...streams: string[]): ArrayBuffer {
  const names = streams.flatMap(name => Array.from(name).flatMap(letter => [letter.charCodeAt(0), 0]));
  return Uint8Array.from([...compoundFile, ...Array<number>(512).fill(0), ...names, ...Array<number>(64).fill(0)]).buffer;
}

async function zipOf(files: Record<string, string>): Promise<ArrayBuffer> {
  const zip = new JSZip();
  Object.entries(files).forEach(([name, text]) => zip.file(name, text));
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

describe('a file that cannot be read', () => {
  it.each([
    ['empty', 'plan.docx', new ArrayBuffer(0)],
    ['empty', 'plan.csv', bytesOf('\r\n \r\n')],
    ['passwordProtected', 'plan.docx', container('EncryptionInfo', 'EncryptedPackage')],
    ['passwordProtected', 'plan.xlsx', container('EncryptedPackage')],
    ['oldFormat', 'plan.doc', container('WordDocument')],
    ['oldFormat', 'plan.xlsx', container('Workbook')],
    ['notWhatItClaims', 'plan.docx', bytesOf('%PDF-1.7 …')],
    ['notWhatItClaims', 'plan.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]).buffer],
    ['notWhatItClaims', 'plan.docx', bytesOf('Aktivitet;Område')],
    ['notWhatItClaims', 'plan.csv', bytesOf('<!DOCTYPE html><table><tr><td>Aktivitet</td></tr></table>')],
    ['notWhatItClaims', 'plan.csv', Uint8Array.from([65, 0, 0, 1, 2, 3]).buffer],
    ['unknownKind', 'plan.pdf', bytesOf('%PDF-1.7 …')],
    ['damaged', 'plan.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]).buffer]
  ])('says %s of %s', async (problem, name, bytes) => {
    expect(await problemOf(read(name, bytes))).toBe(problem);
  });

  it('is told by its content: archives that are no documents', async () => {
    expect(await problemOf(read('plan.docx', await zipOf({ 'bild.txt': 'hej' })))).toBe('notWhatItClaims');
    expect(await problemOf(read('bilder.zip', await zipOf({ 'bild.txt': 'hej' })))).toBe('unknownKind');
    expect(await problemOf(read('plan.odt', await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })))).toBe('unknownKind');
    expect(await problemOf(read('plan.docx', await zipOf({ 'word/document.xml': 'not markup' })))).toBe('damaged');
  });

  it('over 20 MB is never opened', async () => {
    const bytes = jest.fn<Promise<ArrayBuffer>, []>();
    expect(await problemOf(readFile({ name: 'plan.docx', size: largestFile + 1, bytes }, agera2020))).toBe('tooLarge');
    expect(bytes).not.toHaveBeenCalled();
    expect(await problemOf(readFile({ name: 'plan.docx', bytes: new ArrayBuffer(largestFile + 1) }, agera2020))).toBe('tooLarge');
  });

  it('keeps the cause when the file system or the browser fails', async () => {
    const cause = new Error('gone');
    const failure = await readFile({ name: 'plan.docx', bytes: () => Promise.reject(cause) }, agera2020).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as UnreadableFile).cause).toBe(cause);
  });
});

describe('an archive', () => {
  it('that unpacks to more than a plan can be is not unpacked, whatever its directory says', async () => {
    const bytes = await zipOf({ 'word/document.xml': 'a'.repeat(3_000_000) });
    expect(bytes.byteLength).toBeLessThan(10_000);
    await expect(archiveKindOf('plan.docx', bytes, { total: 2_000_000, part: 9_000_000 })).rejects.toMatchObject({ problem: 'tooLargeInside' });
    await expect(archiveKindOf('plan.docx', bytes, { total: 9_000_000, part: 2_000_000 })).rejects.toMatchObject({ problem: 'tooLargeInside' });
    await expect(archiveKindOf('plan.docx', bytes)).resolves.toBe('docx');
  });

  it('with two entries of one name is damaged: readers would not agree on it', async () => {
    const bytes = new Uint8Array(await zipOf({ 'word/document.xml': 'x', 'word/dokument2.xm': 'y' }));
    const text = Buffer.from(bytes).toString('latin1').split('word/dokument2.xm').join('word/document.xml');
    await expect(archiveKindOf('plan.docx', Uint8Array.from(Buffer.from(text, 'latin1')).buffer)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('is read by what it holds, not by its name', async () => {
    expect((await read('plan.docx', makeXlsx([{ name: 'Plan', rows: plan }]))).rows).toHaveLength(4);
    expect((await read('plan', await makeDocx([{ table: plan }]))).rows).toHaveLength(4);
  });
});

describe('whatever is done to a file', () => {
  const outcomeOf = (name: string, bytes: ArrayBuffer): Promise<unknown> => read(name, bytes).catch((error: unknown) => error);
  const isAllowed = (outcome: unknown): boolean => outcome instanceof UnreadableFile || Array.isArray((outcome as { rows?: unknown }).rows);

  it.each([['docx', () => makeDocx([{ table: plan }])], ['xlsx', async () => makeXlsx([{ name: 'Plan', rows: plan }])]])(
    'cut off or changed anywhere, a %s is read or fails with a reason', async (kind, make) => {
      const whole = await make();
      const cut = fc.record({ at: fc.nat(whole.byteLength - 1), byte: fc.nat(255), cut: fc.boolean() });
      await fc.assert(fc.asyncProperty(cut, async ({ at, byte, cut: cutting }) => {
        const bytes = new Uint8Array(cutting ? whole.slice(0, at) : whole.slice(0));
        if (!cutting) bytes[at] = byte;
        expect(isAllowed(await outcomeOf(`plan.${kind}`, bytes.buffer))).toBe(true);
      }), { numRuns: 60, seed: 20261122 });
    }, 60_000);

  it('any text is read or fails with a reason', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async text => {
      expect(isAllowed(await outcomeOf('plan.csv', bytesOf(`Område;Aktivitet\n${text}`)))).toBe(true);
    }), { numRuns: 100, seed: 20261122 });
  });
});
