import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';

/** More than any example; a file beyond it is something else. */
const mostBytes = 20_000_000;

/**
 * A plain-text file as text: UTF-8, or UTF-16 with its mark of byte order, else the letters of Windows. The mark itself is no part of the text; line ends stay
 * as they are, so that positions are those of the text as read. Fails with an Error that says what is wrong with the file.
 */
export async function readText(file: string): Promise<string> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(`${file} finns inte. / There is no file ${file}.`) : error;
  });
  if (!found.isFile()) throw new Error(`${file} är ingen fil. / ${file} is not a file.`);
  if (found.size > mostBytes) throw new Error(`${file} är större än 20 MB. / ${file} is larger than 20 MB.`);
  return textOf(await readFile(file), file);
}

function textOf(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) throw new Error(`${file} är ingen textfil. Spara den som oformaterad text först. / ${file} is no text file. Save it as plain text first.`);
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
