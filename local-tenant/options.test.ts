import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFor, prepare } from './kept';
import { StartProblem, readOptions } from './options';

const nothing = { port: 4321, empty: false, reset: false, latencyMs: 0, help: false };

function problemOf(...args: string[]): string {
  try {
    readOptions(args);
  } catch (failure) {
    if (failure instanceof StartProblem) return failure.message;
    throw failure;
  }
  throw new Error('the options were accepted');
}

describe('the options of npm start', () => {
  it('are 4321 and the sample when nothing is said', () => {
    expect(readOptions([])).toEqual(nothing);
  });

  it('are read in any order, with a space or an equals sign', () => {
    expect(readOptions(['--latency', '250', '--port=8080', '--reset', '--import', 'plan=ny.docx'])).toEqual({
      ...nothing, port: 8080, latencyMs: 250, reset: true, importFile: 'plan=ny.docx'
    });
    expect(readOptions(['--empty', '--activities', '30000'])).toEqual({ ...nothing, empty: true, activities: 30_000 });
  });

  it.each([
    [['--wat'], 'Valet --wat finns inte', 'There is no option --wat'],
    [['constructor'], 'Valet constructor finns inte', 'There is no option constructor'],
    [['handlingsplan.docx'], 'Valet handlingsplan.docx finns inte', 'There is no option handlingsplan.docx'],
    [['--port'], 'Valet --port behöver ett värde', 'The option --port needs a value'],
    [['--port', '70000'], 'heltal från 0 till 65535', 'whole number from 0 to 65535'],
    [['--latency', '-5'], 'heltal från 0', 'whole number from 0'],
    [['--activities', 'många'], '”många”', '“många”']
  ])('%j are refused in both languages', (args, swedish, english) => {
    const problem = problemOf(...args);
    expect(problem).toContain(swedish);
    expect(problem).toContain(english);
  });
});

describe('where a start keeps its data', () => {
  const keptWith = (...args: string[]): ReturnType<typeof keptFor> => keptFor(readOptions(args), 'folder');

  it('is the sample’s own database, kept until it is reset', () => {
    expect(keptWith()).toEqual({ databaseFile: 'folder/tenant.sqlite', content: 'sample', fresh: false });
    expect(keptWith('--reset')).toMatchObject({ databaseFile: 'folder/tenant.sqlite', fresh: true });
  });

  it('is apart for an empty site, which is new at every start', () => {
    expect(keptWith('--empty')).toEqual({ databaseFile: 'folder/empty.sqlite', content: 'nothing', fresh: true });
  });

  it('is apart for each document, which stands alone in its plan; it is new when an empty site is asked for', () => {
    const document = keptWith('--import', 'mapp/Vår plan.docx');
    expect(document).toEqual({ databaseFile: expect.stringMatching(/^folder\/import-Vår-plan\.docx-[0-9a-f]{8}\.sqlite$/), content: 'registers', fresh: false });
    expect(keptWith('--import', './mapp/../mapp/Vår plan.docx')).toEqual(document);
    expect(keptWith('--import', 'annan/Vår plan.docx').databaseFile).not.toBe(document.databaseFile);
    expect(keptWith('--empty', '--import', 'plan.docx')).toMatchObject({ content: 'registers', fresh: true });
  });

  it('is a folder that can be made: another thing in its place is told in a sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    const file = join(folder, 'plan.docx');
    writeFileSync(file, '');
    for (const wanted of [file, join(file, 'under')]) {
      const kept = keptFor(readOptions(['--empty']), wanted);
      await expect(prepare(kept, () => undefined)).rejects.toMatchObject({ name: 'StartProblem', message: `${wanted} är ingen mapp. / ${wanted} is not a folder.` });
    }
    rmSync(folder, { recursive: true });
  });

  it('is apart for each number of generated activities', () => {
    expect(keptWith('--activities', '30000')).toEqual({ databaseFile: 'folder/activities-30000.sqlite', content: 30_000, fresh: false });
  });
});
