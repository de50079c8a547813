import { Round } from '../../domain/assessment';
import { areaName } from './areaName';
import { chooseRounds, nameBeside, roundName } from './rounds';

const round = (id: number, parts: Partial<Round> = {}): Round => ({
  id, etag: '', clientKey: `key-${id}`, title: `Omgång ${id}`, scope: 'säbo', edition: 'x', startedOn: `202${id}-09-01`, state: 'closed', log: [], ...parts
});
const ids = (rounds: Round[], named: { round?: string; against?: string } = {}): unknown[] => {
  const { round: shown, against, earlier, unknown } = chooseRounds(rounds, named);
  return [shown?.id, against?.id, earlier.map(({ id }) => id), unknown];
};

describe('which rounds are shown', () => {
  const three = [round(3), round(2), round(1)];

  test.each<[string, Round[], { round?: string; against?: string }, unknown[]]>([
    ['none is closed', [round(1, { state: 'open' })], {}, [undefined, undefined, [], false]],
    ['the last one, beside the one before it', three, {}, [3, 2, [2, 1], false]],
    ['one that is open or being closed is not there', [round(5, { state: 'open' }), round(4, { state: 'closing' }), ...three], {}, [3, 2, [2, 1], false]],
    ['those of the address', three, { round: '2', against: '1' }, [2, 1, [1], false]],
    ['by the key that an activity links with', three, { round: 'key-2' }, [2, 1, [1], false]],
    ['beside none, when somebody wants it so', three, { against: 'none' }, [3, undefined, [2, 1], false]],
    ['never beside itself or a later one', three, { round: '2', against: '3' }, [2, 1, [1], false]],
    ['a round that is not closed gives the last one, and says so', [round(4, { state: 'open' }), ...three], { round: '4' }, [3, 2, [2, 1], true]],
    ['another scope is not compared with unasked', [round(3), round(2, { scope: 'hemtjänst' }), round(1)], {}, [3, 1, [2, 1], false]],
    ['nor another unit', [round(3, { unitId: 1 }), round(2)], {}, [3, undefined, [2], false]],
    ['unless it is asked for', [round(3), round(2, { scope: 'hemtjänst' })], { against: '2' }, [3, 2, [2], false]]
  ])('%s', (_what, rounds, named, expected) => expect(ids(rounds, named)).toEqual(expected));
});

test('a round is called by its title and scope, by the title alone beside one of the same scope', () => {
  expect(roundName({ title: 'Hösten 2025', scope: 'hemtjänst' })).toBe('Hösten 2025, hemtjänst');
  expect(roundName({ title: 'Hemtjänst 2025', scope: 'hemtjänst' })).toBe('Hemtjänst 2025');
  expect(roundName({ title: 'Hösten 2025', scope: '' })).toBe('Hösten 2025');
  expect([nameBeside(round(1), round(2)), nameBeside(round(1), round(2, { scope: 'hemtjänst' }))]).toEqual(['Omgång 1', 'Omgång 1, säbo']);
});

test.each([
  ['Fokusområde 1: Öka kunskap', { over: 'Fokusområde 1', name: 'Öka kunskap', numbered: '1. Öka kunskap' }],
  ['Grundläggande förutsättningar', { name: 'Grundläggande förutsättningar', numbered: 'Grundläggande förutsättningar' }],
  ['Vård: nu och sedan', { name: 'Vård: nu och sedan', numbered: 'Vård: nu och sedan' }]
])('an area called %s', (title, expected) => expect(areaName(title)).toEqual(expected));
