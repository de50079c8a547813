import { dayInWords } from '../dayInWords';
import { subjectOfRound, timeOfRound } from '../roundWords';
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

/** Which round it is, and of which day its table of results counts. */
export function roundHead({ title, date, assessment }: OutgoingPlan): Block[] {
  if (!assessment) return [];
  return [
    { kind: 'heading', level: 0, text: title },
    { kind: 'paragraph', text: `Bedömningsomgången gäller ${subjectOfRound(assessment)}. ${timeOfRound(assessment)} Ramverk: ${assessment.picture.frameworkTitle}.` },
    { kind: 'paragraph', text: `Kapitlen har samma nummer som i handlingsplanen. Insatserna är räknade ${dayInWords(date)}.` }
  ];
}
