import { Status } from '../../../domain';
import { sayingText, spacedTextOf } from '../grids/grid';
import { Remark, ToldStanding } from '../rows';
import { Level } from './levels';
import { isPercent, percentIn, percentOf, statusOf, yesOrNo } from './standingWords';
import { WrittenRow } from './tables';

/**
 * How the row's activity stands. A percentage tells the status where no word does, and may stand beside the word; what cannot be read, or
 * only guessed, is remarked upon. Undefined when the row says nothing.
 */
export function readStanding(written: WrittenRow, remarks: Remark[]): ToldStanding | undefined {
  const said = { status: oneLine(written, 'status'), percent: oneLine(written, 'percent'), needsHelp: oneLine(written, 'needsHelp') };
  const followUp = sayingText(written.followUp) && spacedTextOf(written.followUp);
  if (![said.status, said.percent, said.needsHelp, followUp].some(Boolean)) return undefined;
  const word = readStatus(said.status, remarks);
  const percent = readPercent(said.percent || percentIn(said.status), remarks);
  const help = readHelp(said.needsHelp, remarks);
  const status = word?.value ?? statusFrom(percent, remarks);
  return {
    status, percent: percent ?? (status === 'done' ? 100 : 0), needsHelp: help?.value ?? false,
    text: [word?.more && said.status, help?.more && said.needsHelp, followUp].filter(Boolean).join('\n')
  };
}

function oneLine(written: WrittenRow, column: 'status' | 'percent' | 'needsHelp'): string {
  return sayingText(written[column]).replace(/\n/g, ' ');
}

function readStatus(text: string, remarks: Remark[]): (Level<Status> & { more: boolean }) | undefined {
  const read = statusOf(text);
  if (read?.guessed) remarks.push({ kind: 'statusGuessed', written: text, readAs: read.value });
  if (text && !read && !isPercent(text)) remarks.push({ kind: 'standingUnreadable', column: 'status', written: text });
  return read;
}

function readPercent(text: string, remarks: Remark[]): number | undefined {
  const read = percentOf(text);
  if (read?.guessed) remarks.push({ kind: 'percentGuessed', written: text, readAs: read.value });
  if (text && !read) remarks.push({ kind: 'standingUnreadable', column: 'percent', written: text });
  return read?.value;
}

function readHelp(text: string, remarks: Remark[]): ReturnType<typeof yesOrNo> {
  const read = yesOrNo(text);
  if (text && !read) remarks.push({ kind: 'standingUnreadable', column: 'needsHelp', written: text });
  return read;
}

/** Where no word tells the status: nothing done is nothing begun. */
function statusFrom(percent: number | undefined, remarks: Remark[]): Status {
  if (!percent) return 'notStarted';
  const readAs = percent === 100 ? 'done' : 'ongoing';
  remarks.push({ kind: 'statusFromPercent', percent, readAs });
  return readAs;
}
