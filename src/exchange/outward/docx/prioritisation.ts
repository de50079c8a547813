import { Effort, ExpectedEffect, effectPoints, effortPoints, efforts, expectedEffects } from '../../../domain';
import { isPrioritised, pictureThemes, prioritisedWithoutActivity, resultTable, wholeResult } from '../../../domain/assessment';
import { effectWords, effortWords } from '../columns';
import { OutgoingPlan, OutgoingRound } from '../types';
import { Block, BlockCell, TableBlock } from './blocks';

/** Chapter 3: how themes were chosen, and what came of it. The activities follow in 3.3. */
export function prioritisation({ assessment }: OutgoingPlan): Block[] {
  if (!assessment) return [];
  return [
    { kind: 'heading', level: 1, text: '3 Prioritering av områden som behöver stärkas och möjliga insatser' },
    { kind: 'heading', level: 2, text: '3.1 Genomförande av prioritering' },
    ...how.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'heading', level: 2, text: '3.2 Resultat av prioritering' },
    ...result(assessment)
  ];
}

const listed = (parts: string[]): string => `${parts.slice(0, -1).join(', ')} och ${parts[parts.length - 1]}`;
const effortsListed = listed(efforts.map((effort: Effort) => `${effortWords[effort].toLowerCase()} ${effortPoints[effort]}`));
const effectsListed = listed(expectedEffects.map((effect: ExpectedEffect) => `${effectWords[effect].toLowerCase()} ${effectPoints[effect]}`));

const how = [
  'Varje tema får ett beslut: prioriteras, avvakta, arbete pågår eller ingen åtgärd. Ett tema kan få vänta fast det är rött, till exempel när arbete redan pågår. Ett tema som är nästan grönt kan prioriteras, till exempel när lite arbete ger stor effekt.',
  `Resursåtgång och förväntad effekt uppskattas. De ger poäng som tillsammans är priovärdet, där ett högre värde går före: resursåtgång ${effortsListed}, effekt ${effectsListed}.`
];

function result({ picture, linked }: OutgoingRound): Block[] {
  if (!pictureThemes(picture).some(isPrioritised)) return [{ kind: 'paragraph', text: 'Inget tema är prioriterat.' }];
  const without = prioritisedWithoutActivity(picture, linked).map(({ title }) => title);
  return [
    { kind: 'paragraph', text: 'Efter prioritering framkommer följande bild:', leads: true },
    resultBlock({ picture, linked }),
    ...(without.length > 0 ? [{ kind: 'paragraph' as const, text: `Prioriterade teman utan insats: ${without.join(' · ')}` }] : [])
  ];
}

function resultBlock({ picture, linked }: Pick<OutgoingRound, 'picture' | 'linked'>): TableBlock {
  const results = resultTable(picture, linked);
  const whole = wholeResult(results);
  const row = (name: string, prioritised: number, withActivity: number, bold: boolean): BlockCell[] =>
    [{ lines: [name], look: { bold } }, ...[prioritised, withActivity].map(count => ({ lines: [String(count)], look: { bold, centred: true } }))];
  return {
    kind: 'table',
    caption: 'Resultat av prioritering',
    description: 'Tabell med prioriterade teman för varje område, och hur många av dem som har minst en insats. Sista raden är hela ramverket.',
    headings: ['Område', 'Antal prioriterade teman inom området', 'Prioriterade teman med minst en insats beskriven'],
    widths: [56, 22, 22],
    rows: [...results.map(({ title, prioritised, withActivity }) => row(title, prioritised, withActivity, false)), row('Hela ramverket', whole.prioritised, whole.withActivity, true)]
  };
}
