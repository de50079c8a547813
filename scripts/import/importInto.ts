import { identityOf, keyRows } from '../../src/exchange/inward';
import { codesOf, registersOf, rowsToWrite, toNewActivity } from '../../src/features/import-plan/additions';
import { existingRows } from '../../src/features/import-plan/existingRows';
import { unfinishedRows } from '../../src/features/import-plan/firstReports';
import { AddOutcome, PlanFailure } from '../../src/lists';
import { Connection, connectTo, createImportRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { sv } from '../../src/loc/sv';
import { importRemarks } from '../../src/loc/sv/importRemarks';
import { readPlanFile } from './dryRun';
import { ImportOptions } from './options';

/** How an import into the running local tenant ended. */
export interface Imported {
  added: number;
  alreadyThere: number;
  failed: number;
  rejected: number;
  /** Activities that got a first report from the file, and those that still wait for theirs: the same command again gives it to them. */
  reported: number;
  unreported: number;
}

const sitePath = '/sites/insidan';
const planOwner = 'karin.ahlgren';

/** The local tenant's site as one of its people, for programs outside a browser. */
function connectToLocalTenant(origin: string, account: string): Connection {
  return connectTo({ siteUrl: `${origin}${sitePath}`, headers: { 'X-Local-User': account } });
}

/** Imports a file into the local tenant that runs on a port, as one of its people, through the plan's own repositories. */
export async function importInto({ port, user = planOwner, file }: ImportOptions): Promise<Imported> {
  try {
    return await importFile(connectToLocalTenant(`http://localhost:${port}`, user), file);
  } catch (error) {
    throw error instanceof PlanFailure ? explained(error, port) : error;
  }
}

/** Reads a file and adds what the plan lacks. Fails with UnreadableFile or PlanFailure. */
export async function importFile(connection: Connection, file: string): Promise<Imported> {
  const plan = await createPlanRepository(connection).load();
  const { rows, rejected } = await readPlanFile(file, plan.framework);
  const repository = createImportRepository(connection);
  const keyed = await keyRows(rows);
  const existing = existingRows(keyed, await repository.existingKeys(), plan, { identityOf });
  const fresh = rowsToWrite({ rows: keyed, existing, unfinished: unfinishedRows(keyed, plan.activities) });
  const used = codesOf(fresh, '', registersOf(plan));
  const named = (code: string): { code: string; name: string } => ({ code, name: code });
  const registers = { ...registersOf(plan), units: await repository.ensureUnits(used.units.map(named)), roles: await repository.ensureRoles(used.roles.map(named)) };
  const fileName = file.replace(/^.*[\\/]/, '');
  const context = { registers, chosenUnit: '', sourceName: fileName, fileName, at: new Date(connection.sender.now()).toISOString(), ...importRemarks };
  const outcomes = await repository.addActivities(fresh.map(row => toNewActivity(row, context)), () => undefined);
  const firstFailure = outcomes.find(({ failure }) => failure)?.failure;
  if (firstFailure && outcomes.every(({ result }) => result === 'failed')) throw firstFailure;
  const reports = (end: AddOutcome['firstReport']): number => outcomes.filter(({ firstReport }) => firstReport === end).length;
  const count = (result: string): number => outcomes.filter(outcome => outcome.result === result).length;
  return {
    added: count('added'), alreadyThere: count('alreadyThere') + keyed.length - fresh.length,
    failed: fresh.length - count('added') - count('alreadyThere'), rejected: rejected.length, reported: reports('stored'), unreported: reports('missing')
  };
}

/** The failure as a sentence on the command line. */
function explained(failure: PlanFailure, port: number): Error {
  if (failure.reason === 'offline') {
    return new Error(`Ingen lokal provmiljö svarar på port ${port}. Starta den med npm start. / No local tenant answers on port ${port}. Start it with npm start.`);
  }
  if (failure.reason === 'notFound') {
    return new Error(
      `Planen är inte uppsatt i provmiljön på port ${port}. Öppna sidan och tryck på Sätt upp. / ` +
      `The plan is not set up in the local tenant on port ${port}. Open the page and press Set up.`
    );
  }
  const { subject, retryAfter, requestId } = failure.details;
  const { happened, nextStep } = sv.failures.writing[failure.reason]({ subject, seconds: retryAfter, id: requestId });
  return new Error(`${happened} ${nextStep ?? ''}`.trim());
}
