import { own } from './sharepoint/own';

/** What `npm start` is told on the command line. */
export interface StartOptions {
  port: number;
  /** A document whose plan is imported before the page opens. */
  importFile?: string;
  /** A site without lists, new at every start. */
  empty: boolean;
  /** Throw away what was kept from earlier starts. */
  reset: boolean;
  /** Milliseconds that every answer of SharePoint takes. */
  latencyMs: number;
  /** So many generated activities instead of the sample's. */
  activities?: number;
  /** The folder that keeps the lists; undefined: the project's own. */
  dataFolder?: string;
  help: boolean;
}

/** The person who starts the tenant has to do something; the message says what, in Swedish and English. */
export class StartProblem extends Error {
  public constructor(swedish: string, english: string, cause?: unknown) {
    super(`${swedish} / ${english}`, { cause });
    this.name = 'StartProblem';
  }
}

export const usage = `npm start -- [val / options]
  --port N         port, annars 4321 / port, otherwise 4321
  --import FIL     läs in planen i en Word-, Excel- eller CSV-fil / import the plan of a Word, Excel or CSV file
  --empty          börja utan listor / start without lists
  --reset          kasta det som sparats och börja om / throw away what was kept and begin anew
  --latency MS     låt varje svar ta så lång tid / let every answer take so long
  --activities N   N påhittade aktiviteter i stället för exemplet / N generated activities instead of the sample
  --data MAPP      spara listorna i den mappen / keep the lists in that folder
  --help           visa detta / show this
`;

interface Rule {
  takesValue: boolean;
  set(options: StartOptions, value: string): void;
}

const rules: Record<string, Rule> = {
  '--port': { takesValue: true, set: (options, value) => { options.port = wholeNumber('--port', value, 0, 65_535); } },
  '--import': { takesValue: true, set: (options, value) => { options.importFile = value; } },
  '--empty': { takesValue: false, set: options => { options.empty = true; } },
  '--reset': { takesValue: false, set: options => { options.reset = true; } },
  '--latency': { takesValue: true, set: (options, value) => { options.latencyMs = wholeNumber('--latency', value, 0, 60_000); } },
  '--activities': { takesValue: true, set: (options, value) => { options.activities = wholeNumber('--activities', value, 0, 200_000); } },
  '--data': { takesValue: true, set: (options, value) => { options.dataFolder = value; } },
  '--help': { takesValue: false, set: options => { options.help = true; } }
};

/** Reads the command line. Throws StartProblem on an option that does not exist, a value that is missing or cannot be. */
export function readOptions(args: readonly string[]): StartOptions {
  const options: StartOptions = { port: 4321, empty: false, reset: false, latencyMs: 0, help: false };
  const left = args.flatMap(splitEquals);
  while (left.length > 0) {
    const name = left.shift() as string;
    const rule = own(rules, name);
    if (!rule) throw new StartProblem(`Valet ${name} finns inte. Se npm start -- --help.`, `There is no option ${name}. See npm start -- --help.`);
    const value = rule.takesValue ? left.shift() : '';
    if (value === undefined) throw new StartProblem(`Valet ${name} behöver ett värde.`, `The option ${name} needs a value.`);
    rule.set(options, value);
  }
  return options;
}

/** `--port=8080` is `--port 8080`. */
function splitEquals(arg: string): string[] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}

function wholeNumber(name: string, value: string, low: number, high: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= low && number <= high) return number;
  throw new StartProblem(
    `Valet ${name} ska vara ett heltal från ${low} till ${high}, inte ”${value}”.`,
    `The option ${name} must be a whole number from ${low} to ${high}, not “${value}”.`
  );
}
