/** @jest-environment jsdom */
import { readFileSync } from 'fs';
import { join } from 'path';
import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { answers } from '../../domain/assessment';
import { Language, loadStrings } from '../../loc';
import { StringsProvider } from '../strings';
import { contrast } from '../theme/contrast';
import { AnswerBar, AnswerMark, ChangeMark, ChoiceMark, answerClass } from './index';

afterEach(cleanup);

async function show(what: JSX.Element, language: Language = 'sv'): Promise<HTMLElement> {
  const strings = await loadStrings(language);
  return render(<StringsProvider language={language} strings={strings}>{what}</StringsProvider>).container;
}

const sheet = readFileSync(join(__dirname, 'Answers.module.scss'), 'utf8');
const grounds = { light: ['#ffffff', ''], dark: ['#1b1a19', "[data-dark='true'] {"], contrast: ['#000000', '[data-contrast] {'] } as const;

function colours(ground: keyof typeof grounds, answer: string): Record<string, string> {
  const rule = new RegExp(`\\.${answer} \\{([^}]+)\\}`).exec(sheet.slice(sheet.indexOf(grounds[ground][1])));
  return Object.fromEntries(Array.from(rule?.[1].matchAll(/--(\w+): (#\w+)/g) ?? [], match => [match[1], match[2]]));
}

test.each(Object.keys(grounds) as (keyof typeof grounds)[])('answers can be read and their edges seen on a page that is %s', ground => {
  for (const answer of answers) {
    const { fill, onFill, edge, hatch = fill } = colours(ground, answer);
    expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(7);
    expect(contrast(onFill, hatch)).toBeGreaterThanOrEqual(7);
    expect(contrast(edge, grounds[ground][0])).toBeGreaterThanOrEqual(3);
  }
});

test('every answer has a word and a shape of its own, not its colour alone', async () => {
  const container = await show(<>{answers.map(answer => <AnswerMark key={answer} answer={answer} />)}</>);
  expect(Array.from(container.children, each => each.textContent)).toEqual(['Grön', 'Gul', 'Röd', 'Saknas']);
  expect(new Set(Array.from(container.querySelectorAll('svg'), each => each.innerHTML)).size).toBe(4);
});

test('a proposal says that it is one, to the eye and to the ear; a question without an answer says so', async () => {
  await show(<><AnswerMark answer="yellow" proposal question="b" /><AnswerMark answer={undefined} /></>);
  expect(document.body.textContent).toBe('BGul?, förslagInget svar');
  expect(answerClass('yellow', 'proposal')).not.toBe(answerClass('yellow'));
});

test('the bar counts, and leaves out what nobody has answered', async () => {
  await show(<AnswerBar counts={{ green: 5, yellow: 12, red: 0, unknown: 1 }} />);
  expect(document.body.textContent).toBe('Grön 5Gul 12Underlag saknas 1');
});

test('decisions and changes are words', async () => {
  await show(<><ChoiceMark choice="prioritise" /><ChoiceMark choice={undefined} /><ChangeMark change="becameKnown" count={1} /><ChangeMark change="worse" count={2} /></>);
  expect(document.body.textContent).toBe('PrioriterasInget beslut1 nu känt2 sämre');
  cleanup();
  await show(<AnswerMark answer="unknown" long />, 'en');
  expect(screen.getByText('Evidence missing')).toBeTruthy();
});
