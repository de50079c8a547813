import { Answer } from '../http/answer';
import { Call } from '../http/call';
import { notModelled } from '../http/errors';
import { Segment, parsePath } from '../odata/path';

/** A thing that an address names: what can be done with it, and what lies below it. */
export interface Resource {
  step?(segment: Segment): Resource | undefined;
  get?(): Answer;
  post?(): Answer;
  merge?(): Answer;
  remove?(): Answer;
}

const verbs = { GET: 'get', POST: 'post', MERGE: 'merge', DELETE: 'remove' } as const;

/** Goes down the path from a root and does what the verb asks. Fails with 501 where the model ends. */
export function answerAt(call: Call, root: Resource, path: string): Answer {
  let here = root;
  for (const segment of parsePath(path, call.query)) {
    const next = here.step?.(segment);
    if (!next) throw notModelled(`${call.verb} ${path}`);
    here = next;
  }
  const act = here[verbs[call.verb]];
  if (!act) throw notModelled(`${call.verb} ${path}`);
  return call.verb === 'GET' ? act() : call.store.write(act);
}

/** A method that is called by POST. */
export const method = (post: () => Answer): Resource => ({ post });

/** A value below a thing, read by GET, for example `EffectiveBasePermissions`. */
export const valueOf = (type: string, read: () => unknown): Resource => ({ get: () => ({ kind: 'value', type, value: read() }) });
