import { emptyText } from '../../../domain/learning';
import { findsIn } from './findsIn';
import { editedParts, followed } from './follow';

const known = { people: ['Gunvor Lind'], units: [] };
const before = { ...emptyText(), event: 'I går kom Gunvor Lind hem. Sedan ringde Gunvor Lind.', causes: 'Gunvor Lind.' };

test.each([
  ['I går kväll kom Gunvor Lind hem. Sedan ringde Gunvor Lind.', 2], ['I går kom Gunvor Lind hem. Sedan kom Gunvor Lind.', 2], ['I går kom Gunvor L', 0], ['', 0],
  ['I går kom Gunvor Lind hem. Sedan ringde Gunvor Lindh.', 2], ['I går kom Gun Lind hem. Sedan ringde Gunvor Lind.', 1]
])('in %j %i finds follow their words', (event, count) => {
  const after = { ...before, event };
  const finds = followed(findsIn(before, [], known), before, after);
  expect(finds.map(({ part, start, end }) => after[part].slice(start, end))).toEqual([...Array.from({ length: count }, () => 'Gunvor Lind'), 'Gunvor Lind']);
  expect(editedParts(before, after)).toEqual(['event']);
});
