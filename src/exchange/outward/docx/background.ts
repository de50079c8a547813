import { dayInWords } from '../dayInWords';
import { subjectOfRound, timeOfRound } from '../roundWords';
import { OutgoingPlan } from '../types';
import { Block } from './blocks';

/** Chapter 1: which framework the plan follows, and which round it builds upon. */
export function background({ assessment, date }: OutgoingPlan): Block[] {
  if (!assessment) return [];
  const { picture, title, closed } = assessment;
  return [
    { kind: 'heading', level: 1, text: '1 Bakgrund' },
    { kind: 'paragraph', text: `Planen följer ${picture.frameworkTitle}.` },
    { kind: 'paragraph', text: `Den bygger på bedömningsomgången ”${title}”, som gäller ${subjectOfRound(assessment)}. ${timeOfRound(assessment)}` },
    ...(closed ? [] : [{ kind: 'paragraph' as const, text: `Omgången pågår. Svaren är som de stod ${dayInWords(date)}.` }])
  ];
}
