import { PlanFailure } from '../failure';
import { activitiesList, decode, decodeAll, encode, expandOf, selectOf, settingsList } from '.';

const raw = {
  'odata.etag': '"3"', Id: 7, Created: '2026-01-10T08:00:00Z', Title: 'Nattronder', HPClientKey: 'k-7', HPDescription: null,
  HPUnitId: 2, HPAreaKey: 'F2', HPThemeKey: null, HPRolesId: [21, 22], HPPeople: [{ Id: 11, Title: 'Karin Ahlgren' }],
  HPResponsibleText: 'MAS, EC ÄO', HPEffort: 'small', HPEffect: 'veryLarge', HPStart: null, HPDue: '2026-11-29T23:00:00Z',
  HPStatus: 'ongoing', HPPercent: 40, HPNeedsHelp: true, HPLastReported: '2026-11-01T09:30:00Z', HPStatedPriority: null, HPSource: ''
};

function failureOf(run: () => unknown): PlanFailure {
  try {
    run();
  } catch (failure) {
    if (failure instanceof PlanFailure) return failure;
    throw failure;
  }
  throw new Error('nothing failed');
}

describe('decode', () => {
  test('reads a row of an answer', () => {
    expect(decode(activitiesList, raw)).toMatchObject({
      id: 7, etag: '"3"', created: '2026-01-10T08:00:00.000Z', title: 'Nattronder', description: '', unitId: 2, themeKey: '',
      roleIds: [21, 22], people: [{ id: 11, name: 'Karin Ahlgren' }], effort: 'small', expectedEffect: 'veryLarge',
      start: undefined, due: '2026-11-30', status: 'ongoing', percent: 40, needsHelp: true, lastReported: '2026-11-01T09:30:00.000Z'
    });
  });

  test('a row of an older version, with columns missing, is read as empty cells', () => {
    expect(decode(activitiesList, { Id: 7, Created: raw.Created, Title: 'Nattronder' }))
      .toMatchObject({ id: 7, etag: '', title: 'Nattronder', roleIds: [], people: [], status: undefined, needsHelp: false, due: undefined });
  });

  test('names the column that could not be read, and what it held', () => {
    const failure = failureOf(() => decode(activitiesList, { ...raw, HPEffort: 'Liten' }));
    expect(failure.reason).toBe('invalid');
    expect(failure.details.subject).toBe('activities.HPEffort: expected small|medium|large, got "Liten"');
    expect(failure.details.cause).toBeInstanceOf(TypeError);
  });

  test.each([null, 'row', { ...raw, Id: undefined }, { ...raw, Id: '7' }, { ...raw, Created: undefined }, { ...raw, Created: 'i går' }])(
    'refuses what is no row: %j', value => expect(failureOf(() => decode(activitiesList, value)).reason).toBe('invalid')
  );
});

describe('decodeAll', () => {
  test('sets aside by id what cannot be read, and the rest lives', () => {
    const { rows, unreadable } = decodeAll(activitiesList, [raw, { ...raw, Id: 8, HPDue: 'snart' }, null, { ...raw, Id: 9 }]);
    expect(rows.map(row => row.id)).toEqual([7, 9]);
    expect(unreadable).toEqual([
      { list: 'activities', id: 8, why: 'activities.HPDue: expected a date, got "snart"' },
      { list: 'activities', id: 0, why: 'activities' }
    ]);
  });
});

describe('odd rows', () => {
  test('a half-empty row, as other programs leave them, reads as empty cells: nulls, blanks, members that nobody asked for', () => {
    const nulls = Object.fromEntries(Object.keys(raw).map(key => [key, null]));
    const odd = { ...nulls, Id: 8, Created: raw.Created, 'odata.etag': '"1"', OData__ColorTag: null, HPSource: '   ', 'HPPeople@odata.navigationLinkUrl': 'x' };
    expect(decode(activitiesList, odd)).toMatchObject({ id: 8, title: '', areaKey: '', roleIds: [], people: [], status: undefined, percent: undefined, needsHelp: false, source: '   ' });
  });

  test('text is text, whatever stands in it', () => {
    const title = '<img src=x onerror=alert(1)> & "å" \u202e\u0000 \ud83d';
    expect(decode(activitiesList, { ...raw, Title: title }).title).toBe(title);
  });

  test('an empty several-person column may be left out, null or an empty list', () => {
    for (const HPPeople of [undefined, null, []]) expect(decode(activitiesList, { ...raw, HPPeople }).people).toEqual([]);
  });

  test('a person who has lost the name is still a person', () => {
    expect(decode(activitiesList, { ...raw, HPPeople: [{ Id: 11, Title: null }, { Id: 12 }] }).people).toEqual([{ id: 11, name: '' }, { id: 12, name: '' }]);
  });

  test('numbers and percents that no form would take are read as they are', () => {
    expect(decode(activitiesList, { ...raw, HPPercent: -3.5, HPStatedPriority: 1e9 })).toMatchObject({ percent: -3.5, statedPriority: 1e9 });
    expect(decode(activitiesList, { ...raw, HPPercent: '40.0000000000000' }).percent).toBe(40);
  });

  test('days at the edges are read in Swedish time, and far ones too', () => {
    expect(decode(activitiesList, { ...raw, HPDue: '2026-03-29T00:59:59Z', HPStart: '1900-01-01T12:00:00Z' })).toMatchObject({ due: '2026-03-29', start: '1900-01-01' });
  });

  test.each([
    ['HPEffort', 'Liten'], ['HPEffect', 'enorm'], ['HPStatus', 'borttagen'], ['HPPercent', 'fyrtio'], ['HPPercent', NaN], ['HPDue', '2026-02-30T99:00:00Z'], ['HPNeedsHelp', 'ja'],
    ['HPUnitId', 'ÄO'], ['HPRolesId', [null]], ['HPRolesId', { results: [1] }], ['HPPeople', [{ Title: 'Karin' }]], ['HPPeople', 'Karin'], ['Title', { toString: 'x' }], ['HPLastReported', 17]
  ])('%s holding %j sets the row aside, by name, and not the others', (column, value) => {
    const { rows, unreadable } = decodeAll(activitiesList, [{ ...raw, Id: 1, [column]: value }, raw]);
    expect(rows.map(({ id }) => id)).toEqual([7]);
    expect(unreadable).toEqual([{ list: 'activities', id: 1, why: expect.stringContaining(`activities.${column.replace(/Id$/, '')}: expected`) }]);
  });

  test('what is no row at all is set aside without a fault of ours', () => {
    expect(decodeAll(activitiesList, [undefined, 7, [], 'text', {}]).unreadable).toHaveLength(5);
  });
});

describe('encode', () => {
  test('writes only the given values, under the names that SharePoint takes', () => {
    expect(encode(activitiesList, { title: 'Nattronder', unitId: 2, roleIds: [21], people: [{ id: 11, name: 'Karin Ahlgren' }], due: '2026-11-30' }))
      .toEqual({ Title: 'Nattronder', HPUnitId: 2, HPRolesId: [21], HPPeopleId: [11], HPDue: '2026-11-30T12:00:00Z' });
  });

  test('an emptied value is written as empty, not left as it was', () => {
    expect(encode(activitiesList, { unitId: undefined, effort: undefined, due: undefined, lastReported: undefined }))
      .toEqual({ HPUnitId: null, HPEffort: null, HPDue: null, HPLastReported: null });
  });

  test('what was decoded and encoded is the same row', () => {
    const row = decode(activitiesList, raw);
    const { id, etag, created, ...values } = row;
    const { HPPeopleId, ...written } = encode(activitiesList, values);
    expect(HPPeopleId).toEqual([11]);
    expect(decode(activitiesList, { ...written, HPPeople: raw.HPPeople, Id: id, 'odata.etag': etag, Created: created })).toEqual(row);
  });
});

test('the select and expand carry every column', () => {
  expect(selectOf(settingsList)).toEqual(['Id', 'Created', 'Title', 'HPClientKey', 'HPValue']);
  expect(selectOf(activitiesList)).toEqual(expect.arrayContaining(['HPUnitId', 'HPRolesId', 'HPPeople/Id', 'HPPeople/Title', 'HPDue']));
  expect(expandOf(activitiesList)).toEqual(['HPPeople']);
  expect(expandOf(settingsList)).toEqual([]);
});
