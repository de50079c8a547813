import { PlanFigures, planMarkdown, planTable } from './table';

const figures: PlanFigures = {
  machine: { processor: 'Prov', cores: 2, memoryGb: 8, system: 'Linux 6', node: 'v22.1.0', browser: 'Chromium 150', commit: '1a2b3c', date: '2026-11-26T10:00:00.000Z' },
  runs: 5, notForQuoting: false, contenders: ['ours', 'agGrid'],
  lines: [
    { title: 'first rows', unit: 'ms', figures: { ours: 312.4, agGrid: 1204.6 }, goal: 'before any peer', reached: true },
    { title: 'Spara', unit: 'frames', figures: { ours: 2 }, goal: 'the next frame', reached: false },
    { title: 'heap', unit: 'MB', figures: { agGrid: 70.25 }, goal: 'at most 150 MB' }
  ],
  told: ['ag-grid with 30000 activities: it fell over.']
};

test('the table says where and of what it was taken, and what was reached', () => {
  expect(planTable(figures).split('\n')).toEqual([
    '2026-11-26, commit 1a2b3c, 2 cores (Prov), 8 GB, Chromium 150, Node 22.1.0, Linux 6; medians of 5 runs',
    '            unit    Handlingsplan  ag-grid  to reach',
    'first rows  ms                312     1205  before any peer: yes',
    'Spara       frames              2        –  the next frame: NO',
    'heap        MB                  –     70.3  at most 150 MB',
    'ag-grid with 30000 activities: it fell over.'
  ]);
});

test('too few runs are not for quoting, and the table says so', () => {
  expect(planTable({ ...figures, runs: 1, notForQuoting: true })).toMatch(/medians of 1 run\. NOT FOR QUOTING\n/);
});

test('the same as Markdown', () => {
  expect(planMarkdown(figures).split('\n').slice(2, 6)).toEqual([
    '|  | unit | Handlingsplan | ag-grid | to reach |', '|---|---|---:|---:|---|',
    '| first rows | ms | 312 | 1205 | before any peer: yes |', '| Spara | frames | 2 | – | the next frame: NO |'
  ]);
});
