import { ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { FarmAnswer, FarmRequest } from './farm';

const root = resolve(__dirname, '../..');

/** A local tenant in another process, started as `npm start` does. */
export interface RunningTenant {
  /** The intranet page with the web part. */
  pageUrl: string;
  /** The page with the learning examples. */
  learningUrl: string;
  /** The site, for requests beside the page. */
  siteUrl: string;
  /** Where its database lies until it is stopped. */
  folder: string;
  stop(): Promise<void>;
}

/** Where a worker's journeys get their tenants from. */
export interface TenantFarm {
  /** Starts a tenant on a free port with a database of its own. `args`: options of `npm start`, for example `['--empty']`, or `--set-up`: set up and nothing more. */
  start(args?: string[]): Promise<RunningTenant>;
  close(): void;
}

type Asked = FarmRequest extends infer R ? (R extends FarmRequest ? Omit<R, 'id'> : never) : never;

/** Opens a farm in a process of its own. */
export function openFarm(): TenantFarm {
  const child = fork('tests/journeys/farm.ts', { cwd: root, execArgv: ['--disable-warning=ExperimentalWarning', '--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ask = asker(child);
  return {
    start: async (args = []) => {
      const { id, pageUrl = '', folder = '' } = await ask({ do: 'start', args });
      return {
        pageUrl, folder, learningUrl: new URL('/sites/insidan/SitePages/Larandeexempel.aspx', pageUrl).href, siteUrl: new URL('/sites/insidan', pageUrl).href,
        stop: async () => void await ask({ do: 'stop', tenant: id })
      };
    },
    close: () => child.disconnect()
  };
}

/** Asks and waits for the answer that belongs to it; a farm that ends leaves no question open. */
function asker(child: ChildProcess): (asked: Asked) => Promise<FarmAnswer> {
  const open = new Map<number, { settle: (answer: FarmAnswer) => void; fail: (error: Error) => void }>();
  let last = 0;
  child.on('message', message => {
    const answer = message as FarmAnswer;
    open.get(answer.id)?.settle(answer);
    open.delete(answer.id);
  });
  child.once('exit', code => open.forEach(({ fail }) => fail(new Error(`the process of the local tenants ended with ${code}`))));
  return asked => new Promise<FarmAnswer>((settle, fail) => {
    const id = ++last;
    open.set(id, {
      settle: answer => (answer.problem === undefined ? settle(answer) : fail(new Error(`the local tenant did not do it (${asked.do}): ${answer.problem}`))),
      fail
    });
    child.send({ ...asked, id } as FarmRequest);
  });
}
