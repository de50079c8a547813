import { agera2020 } from '../../../domain';
import { Act, proposalsFrom } from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import { MemoryRounds } from './memoryRounds';

const now = (): Date => new Date('2026-11-23T08:00:00Z');
const [karin, jonas] = [{ id: 11, name: 'Karin Ahlgren' }, { id: 13, name: 'Jonas Wik' }];
const by = (person: { name: string }): Act => ({ by: person.name, at: now().toISOString() });

test('two people, a disagreement, a closing that waits for it, and what others see since', async () => {
  const memory = new MemoryRounds(now);
  const [hers, his] = [memory.as(karin, true), memory.as(jonas, true)];
  const { id } = await hers.start({ clientKey: 'r', title: 'Hösten', scope: '', edition: agera2020.edition, startedOn: '2026-11-01' }, proposalsFrom(agera2020), by(karin));
  const { content, changeToken } = await his.read(id);
  const [seen] = content.assessments;
  expect(await hers.answer(seen, { answers: { a: 'green' } }, by(karin))).toMatchObject({ result: 'saved' });
  expect(await his.answer(seen, { answers: { a: 'red', b: 'yellow' } }, by(jonas))).toMatchObject({ result: 'disagreement', questions: ['a'], assessment: { answers: { b: { given: { answer: 'yellow' } } } } });
  expect(await hers.close(id, by(karin))).toEqual({ result: 'disputed', themeKeys: ['G.1'] });
  expect(await his.changesSince(changeToken)).toMatchObject({ assessments: [{ themeKey: 'G.1' }], rounds: [] });
  await hers.answer((await hers.read(id)).content.assessments[0], { answers: { a: 'red' } }, by(karin));
  expect(await hers.close(id, by(karin))).toMatchObject({ result: 'closed', round: { closedBy: 'Karin Ahlgren' } });
  expect(await his.answer(seen, { answers: { c: 'red' } }, by(jonas))).toMatchObject({ result: 'late', counted: false });
  expect((await memory.as(jonas, false).frozen(id)).picture.areas[0].themes[0].answers).toEqual({ a: 'red', b: 'yellow' });
  await expect(memory.as(jonas, false).decide(content.decisions[0], { choice: 'wait' })).rejects.toBeInstanceOf(PlanFailure);
  expect(await his.reopen(id, 'Fel svar', by(jonas))).toMatchObject({ round: { state: 'open' } });
});
