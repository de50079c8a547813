import { dayInWords } from '../dayInWords';
import { OutgoingPlan } from '../types';
import { Block } from './blocks';

/** The title, the day, and what the document shows of the plan. */
export function documentHead({ title, date, selection, activities }: OutgoingPlan): Block[] {
  const count = activities.length === 1 ? '1 aktivitet' : `${activities.length} aktiviteter`;
  const blocks: Block[] = [
    { kind: 'heading', level: 0, text: title },
    { kind: 'paragraph', text: `Planen som den såg ut ${dayInWords(date)}. ${count}.` }
  ];
  return selection ? [...blocks, { kind: 'paragraph', text: `Urval: ${selection}` }] : blocks;
}
