import { Column, schemaVersion, titleColumn } from '.';
import { listDeclarations } from './all';
import { ListDeclaration } from './list';
import { upgradeSteps } from './upgrades';

const columnsOf = (list: ListDeclaration): Column<unknown>[] => Object.values(list.columns);
const all = listDeclarations.map(list => [list.key, list] as const);

describe.each(all)('list %s', (_key, list) => {
  const columns = columnsOf(list);

  test('has one column for the title, and names that are its own and short enough for SharePoint', () => {
    const names = columns.map(column => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => name === titleColumn)).toHaveLength(1);
    for (const name of names.filter(own => own !== titleColumn)) expect(name).toMatch(/^HP[A-Za-z]{1,30}$/);
  });

  test('is named and described in both languages, as is every column', () => {
    for (const label of [list.title, list.description, ...columns.map(column => column.label)]) {
      expect(label.sv.trim()).not.toBe('');
      expect(label.en.trim()).not.toBe('');
    }
  });

  test('keeps within SharePoint’s limits: 20 indexes, and unique only what is an indexed short text', () => {
    expect(columns.filter(column => column.indexed).length).toBeLessThanOrEqual(20);
    for (const column of columns.filter(own => own.unique)) {
      expect(column.indexed).toBe(true);
      expect(column.kind.type).toBe('Text');
    }
    for (const { kind } of columns) if (kind.type === 'Text') expect(kind.maxLength).toBeLessThanOrEqual(255);
  });

  test('is never stored twice under one client key', () => {
    expect(list.columns.clientKey).toMatchObject({ name: 'HPClientKey', unique: true, indexed: true });
  });

  test('is made after the lists that its look-ups point at', () => {
    const before = listDeclarations.slice(0, listDeclarations.indexOf(list)).map(other => other.key);
    for (const { kind } of columns) if (kind.type === 'Lookup' || kind.type === 'LookupMulti') expect(before).toContain(kind.list);
  });

  test('comes with a version that the upgrades have', () => {
    for (const since of [list.since, ...columns.map(column => column.since)]) expect(upgradeSteps.map(step => step.version)).toContain(since);
  });

  test('is readable by everyone or by nobody but those who write it, and changed by nobody but planners, heads and editors, unless it is their own row', () => {
    expect(list.ownRowsOnly && list.rights.lexMariaEditors === list.rights.readers ? ['change'] : ['read', 'none']).toContain(list.rights.readers);
    if (list.rights.readers === 'none') expect(Object.values(list.rights)).not.toContain('read');
    expect([list.rights.planOwners, list.rights.lexMariaEditors]).not.toEqual(['read', 'read']);
  });

  test('keeps versions and files, unless what was taken out is to be gone', () => {
    expect(list.attachments === false).toBe(!list.versioning);
    expect(list.key.startsWith('learning')).toBe(!list.versioning);
  });
});

test('keys and addresses are the lists’ own', () => {
  expect(new Set(listDeclarations.map(list => list.key)).size).toBe(listDeclarations.length);
  expect(new Set(listDeclarations.map(list => list.url)).size).toBe(listDeclarations.length);
});

test('what filters and paging read is indexed', () => {
  const indexed = listDeclarations.flatMap(list => columnsOf(list).filter(column => column.indexed).map(column => `${list.key}.${column.name}`));
  expect(indexed).toEqual(expect.arrayContaining([
    'activities.HPUnit', 'activities.HPAreaKey', 'activities.HPThemeKey', 'activities.HPStatus', 'activities.HPDue', 'updates.HPActivity', 'updates.HPAt'
  ]));
});

test('reports are append-only for everyone in the product’s groups', () => {
  const updates = listDeclarations.find(list => list.key === 'updates');
  expect(Object.values(updates?.rights ?? {}).filter(right => right !== 'read' && right !== 'add')).toEqual([]);
});

test('drafts, decisions and the log of learning examples are the editors’: a draft its writer’s to change, the others nobody’s', () => {
  const own = ['learningDrafts', 'learningReviews', 'learningLog'].map(key => listDeclarations.find(list => list.key === key)!);
  expect(own.map(({ rights }) => rights)).toEqual(['change', 'add', 'add'].map(right => ({ planOwners: 'none', responsible: 'none', readers: 'none', lexMariaEditors: right })));
  expect(own[0].ownRowsOnly).toBe(true);
});

test('the upgrade steps count up by one, and the last is the version', () => {
  expect(upgradeSteps.map(step => step.version)).toEqual(upgradeSteps.map((_step, at) => at + 1));
  expect(schemaVersion).toBe(upgradeSteps[upgradeSteps.length - 1].version);
});
