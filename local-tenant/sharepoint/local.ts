import { Context, Hono } from 'hono';
import { Clock } from './clock';
import { Faults } from './faults/faults';
import { FaultPlanProblem } from './faults/rule';
import { fromThisComputer } from './http/connection';
import { Participants, Seat } from './participants';

/** A body that cannot be read; the text says why. */
class Refused extends Error {}

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return JSON.parse(await context.req.text());
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Refused('the body is not JSON');
    throw cause;
  }
}

function setClock(clock: Clock, body: unknown): void {
  const { now, advanceMs, real } = (body ?? {}) as { now?: unknown; advanceMs?: unknown; real?: unknown };
  if (typeof now === 'string' && !isNaN(Date.parse(now))) clock.stand(new Date(now));
  else if (typeof advanceMs === 'number' && Number.isFinite(advanceMs)) clock.advance(advanceMs);
  else if (real === true) clock.run(() => new Date());
  else throw new Refused('give now (a moment), advanceMs (a number) or real (true)');
}

/** Somebody's seat, from a body that names a user of the staff. */
function seatIn(participants: Participants, name: unknown, member: string): Seat {
  const seat = typeof name === 'string' ? participants.seat(name) : undefined;
  if (!seat) throw new Refused(`${member} is not an account of the staff`);
  return seat;
}

function setNetwork(participants: Participants, body: unknown): void {
  const { user, online } = (body ?? {}) as { user?: unknown; online?: unknown };
  if (typeof online !== 'boolean') throw new Refused('online is neither true nor false');
  participants.change(seatIn(participants, user, 'user').user, { online });
}

function signIn(participants: Participants, body: unknown): void {
  const { user, as } = (body ?? {}) as { user?: unknown; as?: unknown };
  participants.change(seatIn(participants, user, 'user').user, { as: seatIn(participants, as, 'as').user });
}

interface Levers {
  faults: Faults;
  clock: Clock;
  participants: Participants;
}

/** A page of another site, open in a browser on this computer, must not reach the tenant's levers. */
function fromAnotherSite(context: Context): boolean {
  const origin = context.req.header('origin');
  return origin !== undefined && origin !== new URL(context.req.url).origin;
}

/** `/_local/…`: the tenant's own levers, for this computer alone. Not SharePoint's; needs no digest. */
export function localControls({ faults, clock, participants }: Levers): Hono {
  const app = new Hono();
  const clockState = (): Record<string, unknown> => ({ now: clock.now().toISOString(), standing: clock.standing() });
  app.use('/_local/*', async (context, next) => {
    const allowed = fromThisComputer(context) && !fromAnotherSite(context);
    return allowed ? next() : context.json({ error: 'only this computer may' }, 403);
  });
  app.get('/_local/faults', context => context.json(faults.get()));
  app.post('/_local/faults', async context => {
    faults.set(await jsonOf(context) as object);
    return context.json(faults.get());
  });
  app.delete('/_local/faults', context => {
    faults.clear();
    return context.json(faults.get());
  });
  app.get('/_local/clock', context => context.json(clockState()));
  app.post('/_local/clock', async context => {
    setClock(clock, await jsonOf(context));
    return context.json(clockState());
  });
  const network = (): object => participants.seats().map(({ user, online }) => ({ user, online }));
  const signIns = (): object => participants.seats().map(({ user, as }) => ({ user, as }));
  app.get('/_local/network', context => context.json(network()));
  app.post('/_local/network', async context => {
    setNetwork(participants, await jsonOf(context));
    return context.json(network());
  });
  app.get('/_local/signin', context => context.json(signIns()));
  app.post('/_local/signin', async context => {
    signIn(participants, await jsonOf(context));
    return context.json(signIns());
  });
  app.onError((failure, context) => {
    if (failure instanceof FaultPlanProblem || failure instanceof Refused) return context.json({ error: failure.message }, 400);
    throw failure;
  });
  return app;
}
