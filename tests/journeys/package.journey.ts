import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { TeamsManifest, readTeamsApp } from '../../scripts/teams/app';
import { problemsOf } from '../../scripts/teams/checks';

const packageFile = resolve(__dirname, '../../sharepoint/solution/handlingsplan.sppkg');

async function scripts(): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(readFileSync(packageFile));
  const names = Object.keys(zip.files).filter(name => /^ClientSideAssets\/.*\.js$/.test(name));
  return new Map(await Promise.all(names.map(async name => [name, await zip.files[name].async('string')] as const)));
}

test('the package holds one build: one main script for each web part, and the chunks that they name', async () => {
  const names = Array.from((await scripts()).keys());
  for (const main of ['handlingsplan-web-part', 'larandeexempel-web-part']) expect(names.filter(name => name.includes(main)), main).toHaveLength(1);
  const parts = names.map(name => name.replace(/^.*\/(chunk\.)?/, '').replace(/_[0-9a-f]+\.js$/, ''));
  expect(new Set(parts).size, `each part once: ${parts.join(', ')}`).toBe(parts.length);
});

test('what writes Word and what writes Excel lie in parts of their own, which nobody loads who does not take the plan out', async () => {
  const all = Array.from(await scripts());
  const holding = (mark: string): string[] => all.filter(([, text]) => text.includes(mark)).map(([name]) => name);
  const [word, excel] = [holding('w:cantSplit'), holding('worksheets/sheet{id}.xml')];
  expect(word).not.toEqual([]);
  expect(excel).not.toEqual([]);
  expect(word.filter(name => excel.includes(name))).toEqual([]);
  expect([...word, ...excel].filter(name => /handlingsplan/.test(name.replace(/^.*\//, '')))).toEqual([]);
});

test('nothing of the local tenant, of teams-js or of the tests is in the package', async () => {
  for (const [name, text] of await scripts()) {
    for (const foreign of ['local-tenant', 'node:sqlite', 'X-Local-User', 'bjorkvik', 'uuidAsString', 'teamsJsInstanceId', 'fast-check']) {
      expect(text.includes(foreign), `${foreign} in ${name}`).toBe(false);
    }
  }
});

test('the package names no script of another host', async () => {
  for (const [name, text] of await scripts()) {
    const hosts = text.match(/(?:src|href)\s*=\s*["']https?:\/\/[^"']+/g) ?? [];
    expect(hosts, name).toEqual([]);
  }
});

test('the Teams app lies in the package where “Sync to Teams” looks for it, whole and without fault', async () => {
  const solution = await JSZip.loadAsync(readFileSync(packageFile));
  const inner = solution.file('ClientSideAssets/TeamsSPFxApp.zip');
  const zip = await JSZip.loadAsync(await inner!.async('nodebuffer'));
  const read = (name: string): Promise<Buffer> => zip.files[name].async('nodebuffer');
  const names = Object.keys(zip.files).filter(name => name !== 'manifest.json');
  const files = new Map(await Promise.all(names.map(async name => [name, await read(name)] as const)));
  const manifest = JSON.parse((await read('manifest.json')).toString()) as TeamsManifest;
  expect(problemsOf({ ...readTeamsApp(), manifest, files })).toEqual([]);
});
