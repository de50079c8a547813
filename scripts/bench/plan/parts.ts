import { repeatOf } from './barePart';
import { ContenderKey } from './contenders';
import { RowsFor, typeWords } from './searching';
import { ourRowsFor, peerRowsFor } from './expected';
import { heapOf } from './heap';
import { followToAllRows, followToFirstRows } from './loading';
import { Opened } from './opened';
import { quantile, spreadOf } from '../figures';
import { PartName, Samples } from './samples';
import { saveOnce } from './saving';
import { scrollThrough } from './scrolling';
import { Stage, takeTurns } from './turns';

const showers: ContenderKey[] = ['ours', 'listView', 'detailsList', 'agGrid'];

/** What is measured, part by part; each lays in its own plan. */
export const measureParts: Record<PartName, (stage: Stage) => Promise<void>> = {
  500: measureFiveHundred,
  5000: measureFiveThousand,
  30000: measureThirtyThousand,
  save: measureSaving
};

async function measureFiveHundred(stage: Stage): Promise<void> {
  const { samples } = stage;
  let repeat: ((pageUrl: string) => string) | undefined;
  await takeTurns(stage, {
    activities: 500, contenders: [...showers, 'bare'],
    warmUp: async opened => {
      const { contender, page, asked } = opened;
      if (contender.key === 'bare') return repeat?.(page.url()) ?? '';
      await followToAllRows(opened);
      if (contender.key === 'ours') repeat = pageUrl => repeatOf(asked[0], pageUrl);
      return '';
    },
    turn: async opened => {
      const { contender: { key } } = opened;
      const { firstRows, requests, bytes } = await followToFirstRows(opened);
      samples.add('first500', key, firstRows);
      if (key === 'bare') return;
      samples.add('requests', key, requests);
      samples.add('bytes', key, bytes);
    }
  });
}

async function measureFiveThousand(stage: Stage): Promise<void> {
  await takeTurns(stage, {
    activities: 5000, contenders: showers,
    warmUp: async opened => `/* ${await followToAllRows(opened)} */`,
    turn: async opened => stage.samples.add('first5000', opened.contender.key, (await followToFirstRows(opened)).firstRows)
  });
}

async function measureThirtyThousand(stage: Stage): Promise<void> {
  const { samples } = stage;
  const known = new Map<'ours' | 'peers', RowsFor>();
  await takeTurns(stage, {
    activities: 30_000, contenders: showers,
    warmUp: async opened => `/* ${await followToAllRows(opened)} */`,
    turn: async (opened, tenants) => {
      const { contender: { key } } = opened;
      samples.add('first30000', key, (await followToFirstRows(opened)).firstRows);
      samples.add('all30000', key, await followToAllRows(opened));
      samples.add('heap', key, await heapOf(opened));
      const whose = key === 'ours' ? 'ours' : 'peers';
      const rowsFor = known.get(whose) ?? await (whose === 'ours' ? ourRowsFor : peerRowsFor)(tenants.pageOf(key));
      known.set(whose, rowsFor);
      samples.add('key', key, ...await typeWords(opened, rowsFor));
      await scroll(opened, samples);
      samples.add('heapAfter', key, await heapOf(opened));
    }
  });
}

async function scroll(opened: Opened, samples: Samples): Promise<void> {
  const { contender: { key } } = opened;
  const { gaps, blank, share } = await scrollThrough(opened);
  samples.add('frameRate', key, 1000 / spreadOf(gaps).median);
  samples.add('worstFrameRate', key, 1000 / quantile(gaps, 0.95));
  samples.add('blank', key, 100 * blank / gaps.length);
  samples.add('share', key, 100 * share);
}

async function measureSaving(stage: Stage): Promise<void> {
  const { samples } = stage;
  await takeTurns(stage, {
    activities: 500, contenders: ['ours'],
    turn: async opened => {
      await followToAllRows(opened);
      const { frames, milliseconds, confirmedAfter } = await saveOnce(opened);
      samples.add('saveFrames', 'ours', frames);
      samples.add('saveTime', 'ours', milliseconds);
      samples.add('confirmTime', 'ours', confirmedAfter);
    }
  });
}
