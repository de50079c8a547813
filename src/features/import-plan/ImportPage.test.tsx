/** @jest-environment jsdom */
import * as React from 'react';
import { mount, Mounted } from '../../ui/testing/mount';
import { makeActivity } from '../../domain/testing/samples';
import { UnreadableFile } from '../../exchange/inward';
import { AddOutcome, ImportRepository, ImportedActivity, Plan, PlanFailure } from '../../lists';
import { ImportPage } from './ImportPage';
import { DocumentReader, Reading } from './reading';
import { makePlan, makeReading, makeRow, rejectedRow } from './testing/samples';

const now = new Date('2026-11-17T12:07:00Z');

/** Lists that keep what they are given, and fail when told to. */
class FakeLists implements ImportRepository {
  public readonly stored = new Map<string, ImportedActivity>();
  public failAfter = Infinity;
  /** The contact breaks between a row and its report. */
  public reportsFail = false;
  /** Texts that the list does not take. */
  public refuse: string[] = [];
  public ensured: string[] = [];

  public async existingKeys(): Promise<Set<string>> {
    return new Set(this.stored.keys());
  }
  public async ensureUnits(units: { code: string; name: string }[]): ReturnType<ImportRepository['ensureUnits']> {
    this.ensured.push(...units.map(unit => unit.code));
    return units.map((unit, at) => ({ id: 100 + at, ...unit }));
  }
  public async ensureRoles(roles: { code: string; name: string }[]): ReturnType<ImportRepository['ensureRoles']> {
    this.ensured.push(...roles.map(role => role.code));
    return roles.map((role, at) => ({ id: 200 + at, people: [], ...role }));
  }
  public async addActivities(rows: ImportedActivity[], onProgress: Parameters<ImportRepository['addActivities']>[1]): Promise<AddOutcome[]> {
    return rows.map((row): AddOutcome => {
      if (this.stored.size >= this.failAfter) return { clientKey: row.clientKey, result: 'failed', failure: new PlanFailure('offline') };
      if (this.refuse.includes(row.title)) return { clientKey: row.clientKey, result: 'failed', failure: new PlanFailure('invalid') };
      this.stored.set(row.clientKey, row);
      onProgress({ done: this.stored.size, total: rows.length });
      const { clientKey } = row;
      if (!row.firstReport) return { clientKey, result: 'added' };
      return this.reportsFail ? { clientKey, result: 'added', firstReport: 'missing', failure: new PlanFailure('offline') } : { clientKey, result: 'added', firstReport: 'stored' };
    });
  }
}

const reading = makeReading({
  rows: [
    makeRow({ clientKey: 'a', activity: 'Nattronder', unit: 'RO', responsible: ['samordnare'] }),
    makeRow({ clientKey: 'b', activity: 'Två enheter går igenom varandras avvikelser', unit: '', remarks: [{ kind: 'themeMissing' }] }),
    makeRow({ clientKey: 'c', activity: 'Öva bortfall av larm' })
  ],
  rejected: [rejectedRow]
});

function readerOf(result: Reading | Error): () => Promise<DocumentReader> {
  const read = async (): Promise<Reading> => {
    if (result instanceof Error) throw result;
    return result;
  };
  return async () => ({ readFile: read, readPasted: read, keyRows: async () => (result instanceof Error ? [] : result.rows), identityOf: ({ activity }) => activity });
}

interface Opened {
  screen: Mounted;
  lists: FakeLists;
  closed: jest.Mock;
  done: jest.Mock;
}

async function open(given: { lists?: FakeLists; plan?: Plan; reader?: () => Promise<DocumentReader> } = {}): Promise<Opened> {
  const { lists = new FakeLists(), plan = makePlan(), reader = readerOf(reading) } = given;
  const [closed, done] = [jest.fn(), jest.fn()];
  const screen = await mount(<ImportPage repository={lists} plan={plan} clock={() => now} onClose={closed} onDone={done} loadReader={reader} />);
  return { screen, lists, closed, done };
}

/** Pastes a table, as a browser tells it. What the table holds, the reader decides. */
async function paste(screen: Mounted): Promise<void> {
  const area = screen.query<HTMLTextAreaElement>('textarea');
  const event = Object.assign(new window.Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { files: [], getData: (kind: string) => (kind === 'text/plain' ? 'Aktivitet\tOmråde' : '') }
  });
  await screen.settle(() => { area?.dispatchEvent(event); });
}

describe('the import page', () => {
  test('shows every row before anything is saved', async () => {
    const { screen, lists } = await open();
    await paste(screen);
    expect(screen.text()).toContain('Inklistrad tabell · 1 tabell, 4 rader · läst på den här datorn, ännu inte skickad någonstans');
    for (const text of ['Nattronder', 'Öva bortfall av larm', 'Cellen Aktivitet är tom. Raden importeras inte.', 'Verksamheter: RO', 'Roller, än så länge utan person: samordnare']) {
      expect(screen.text()).toContain(text);
    }
    expect(screen.text()).toContain('3 aktiviteter läggs till i planen. 1 rad lämnas utanför;');
    expect(lists.stored.size + lists.ensured.length).toBe(0);
  });

  test('shows how it goes, says what will happen, and reports it', async () => {
    const rows = [
      makeRow({ clientKey: 'a', standing: { status: 'ongoing', percent: 40, needsHelp: true, text: 'Två möten hållna' } }),
      makeRow({ clientKey: 'b', activity: 'Nattronder', standing: { status: 'notStarted', percent: 0, needsHelp: false, text: 'Planeras' } })
    ];
    const { screen, lists } = await open({ reader: readerOf({ ...reading, rows, rejected: [] }) });
    await paste(screen);
    expect(screen.text()).toContain('Pågår, 40\u00a0% Behöver stöd Två möten hållna'.replace('\u00a0', ' '));
    expect(screen.text()).toContain('Ej påbörjad Planeras Texten läggs i beskrivningen.');
    expect(screen.text()).toContain('får dokumentets status, procent och behov av stöd som sin första uppföljning');
    expect(screen.text()).toContain('2 aktiviteter läggs till i planen. 1 av dem får sin första uppföljning ur dokumentet.');
    await screen.click('Importera 2 aktiviteter');
    expect(lists.stored.get('a')?.firstReport).toMatchObject({ clientKey: 'a/1', status: 'ongoing', percent: 40, needsHelp: true, at: now.toISOString() });
    expect(lists.stored.get('b')).toMatchObject({ description: 'Uppföljning enligt dokumentet: Planeras' });
    expect(lists.stored.get('b')?.firstReport).toBeUndefined();
    expect(screen.text()).toContain('2 aktiviteter finns nu i planen. 1 aktivitet har fått sin första uppföljning ur dokumentet.');
  });

  test('says nothing of how it goes where the document does not', async () => {
    const { screen } = await open();
    await paste(screen);
    expect(screen.text()).not.toContain('uppföljning');
  });

  test('goes on with the reports that are missing when the contact broke between a row and its report', async () => {
    const lists = new FakeLists();
    lists.reportsFail = true;
    const rows = [makeRow({ clientKey: 'a', standing: { status: 'done', percent: 100, needsHelp: false, text: '' } })];
    const { screen, done } = await open({ lists, reader: readerOf({ ...reading, rows, rejected: [] }) });
    await paste(screen);
    await screen.click('Importera 1 aktivitet');
    expect(screen.text()).toContain('1 aktivitet finns i planen men väntar på sin uppföljning ur dokumentet.');
    lists.reportsFail = false;
    await screen.click('Fortsätt med den sista');
    expect(screen.text()).toContain('1 aktivitet har fått sin första uppföljning ur dokumentet.');
    await screen.click('Visa planen');
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('finishes what an earlier import left, and says so', async () => {
    const standing = { status: 'ongoing', percent: 40, needsHelp: false, text: '' } as const;
    const rows = [makeRow({ clientKey: 'a', standing }), makeRow({ clientKey: 'b', activity: 'Nattronder', standing })];
    const lists = new FakeLists();
    const left = makeActivity({ id: 8, clientKey: 'a', source: 'plan.xlsx, Blad ÄO, rad 4: pågår, 40 %' });
    const told = makeActivity({ id: 9, clientKey: 'b', source: 'plan.xlsx, Blad ÄO, rad 5: pågår, 40 %', status: 'done', lastReported: '2026-11-10T08:00:00Z' });
    for (const key of ['a', 'b']) lists.stored.set(key, { clientKey: key } as ImportedActivity);
    const { screen } = await open({ lists, plan: makePlan({}, [left, told]), reader: readerOf({ ...reading, rows, rejected: [] }) });
    await paste(screen);
    expect(screen.text()).toContain('1 aktivitet som redan finns får den uppföljning som en tidigare import inte hann med. 1 finns redan och hoppas över.');
    expect(screen.text()).toContain('Pågår, 40 % Får nu den uppföljning som en tidigare import inte hann med.');
    expect(screen.text()).toContain('Pågår, 40 % Planens status står kvar.');
    await screen.click('Importera 1 aktivitet');
    expect(lists.stored.get('a')?.firstReport).toMatchObject({ clientKey: 'a/1' });
    expect(lists.stored.get('b')?.firstReport).toBeUndefined();
  });

  test('shows days, and stores them', async () => {
    const dated = { ...reading, rows: [makeRow({ clientKey: 'a', start: '2026-02-01', due: '2026-11-30' })] };
    const { screen, lists } = await open({ reader: async () => ({ ...await readerOf(dated)(), keyRows: async () => dated.rows }) });
    await paste(screen);
    expect(screen.text()).toContain('Start 1 feb 2026 Frist 30 nov 2026');
    await screen.click('Importera 1 aktivitet');
    expect(lists.stored.get('a')).toMatchObject({ start: '2026-02-01', due: '2026-11-30' });
  });

  test('saves what was confirmed, and leads back to a plan that must be read again', async () => {
    const { screen, lists, done, closed } = await open();
    await paste(screen);
    await screen.click('Importera 3 aktiviteter');
    expect([...lists.stored.keys()]).toEqual(['a', 'b', 'c']);
    expect(lists.ensured).toEqual(['RO', 'ÄO', 'samordnare', 'MAS']);
    expect(lists.stored.get('a')).toMatchObject({ unitId: 100, roleIds: [200], source: 'Inklistrad tabell, Tab. 1, rad 1' });
    expect(lists.stored.get('b')?.unitId).toBeUndefined();
    expect(screen.text()).toContain('3 aktiviteter finns nu i planen. 1 har en anmärkning att titta på. 1 rad lästes inte in.');
    await screen.click('Visa planen');
    expect([done.mock.calls.length, closed.mock.calls.length]).toEqual([1, 0]);
  });

  test('the remarks can be looked at afterwards', async () => {
    const { screen } = await open();
    await paste(screen);
    await screen.click('Importera 3 aktiviteter');
    expect(screen.query('table')).toBeNull();
    await screen.click('Visa den med anmärkning');
    expect(screen.query('tbody th')?.textContent).toBe('Två enheter går igenom varandras avvikelser');
  });

  test('stops where the contact broke, and goes on with only the rest', async () => {
    const lists = new FakeLists();
    lists.failAfter = 1;
    const { screen } = await open({ lists });
    await paste(screen);
    await screen.click('Importera 3 aktiviteter');
    expect(screen.text()).toContain('Importen stannade efter 1 av 3');
    expect(screen.text()).toContain('Kontakten med SharePoint bröts. Klockan 13.07. Den första finns i planen, de 2 andra väntar.');
    lists.failAfter = Infinity;
    await screen.click('Fortsätt med de 2');
    expect([...lists.stored.keys()]).toEqual(['a', 'b', 'c']);
    expect(screen.text()).toContain('3 aktiviteter finns nu i planen.');
  });

  test('rows that the list does not take are named by place and text, and there is no going on with them', async () => {
    const lists = new FakeLists();
    lists.refuse = ['Öva bortfall av larm'];
    const { screen, done } = await open({ lists });
    await paste(screen);
    await screen.click('Importera 3 aktiviteter');
    expect(screen.text()).toContain('2 av 3 aktiviteter kom med');
    expect(screen.text()).toContain('SharePoint tar inte emot 1 rad så som den är skriven. Klockan 13.07. De 2 finns i planen.');
    expect(screen.text()).toContain('Rader att rätta Rätta dem i dokumentet och importera det igen. Det som redan finns i planen hoppas över. Tab. 1, rad 1 Öva bortfall av larm');
    expect(screen.has('Fortsätt')).toBe(false);
    lists.refuse = [];
    await screen.click('Välj en annan fil');
    await paste(screen);
    await screen.click('Importera 1 aktivitet');
    expect([...lists.stored.keys()]).toEqual(['a', 'b', 'c']);
    await screen.click('Visa planen');
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('the same file again adds nothing and says so', async () => {
    const { screen, lists } = await open();
    await paste(screen);
    await screen.click('Importera 3 aktiviteter');
    await screen.click('Importera en fil till');
    await paste(screen);
    expect(screen.text()).toContain('Ingenting nytt i filen. Alla 3 aktiviteter finns redan i planen. Inget har ändrats.');
    expect(screen.has('Importera')).toBe(false);
    expect(lists.stored.size).toBe(3);
  });

  test('a file that cannot be read says why, and another can be chosen', async () => {
    const { screen } = await open({ reader: readerOf(new UnreadableFile('passwordProtected')) });
    await paste(screen);
    expect(screen.query('[role=alert]')?.textContent).toContain('Den är skyddad med lösenord.');
    expect(screen.has('Välj fil')).toBe(true);
  });

  test('code that does not come is a matter of contact, and can be tried again', async () => {
    let tries = 0;
    const reader = async (): Promise<DocumentReader> => {
      tries += 1;
      if (tries === 1) throw new Error('ChunkLoadError');
      return readerOf(reading)();
    };
    const { screen } = await open({ reader });
    await paste(screen);
    expect(screen.text()).toContain('Det finns ingen kontakt med SharePoint.');
    await screen.click('Försök igen');
    expect(screen.text()).toContain('Kontrollera innan något sparas');
  });

  test('who may not import is told whom to ask, and sees no way to do it', async () => {
    const rights = { addActivities: true, editActivities: true, addUpdates: true, changeRegisters: false };
    const { screen, closed } = await open({ plan: makePlan({ rights }) });
    expect(screen.text()).toContain('Du kan läsa planen men inte importera till den.');
    expect(screen.query('textarea, input')).toBeNull();
    await screen.click('Till planen');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test('lists that are newer than the page are left alone', async () => {
    const { screen } = await open({ plan: makePlan({ newerThanCode: true }) });
    expect(screen.text()).toContain('Den går att läsa men inte att ändra. Ladda om sidan.');
    expect(screen.query('textarea, input')).toBeNull();
  });
});
