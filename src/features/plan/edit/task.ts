import { Activity } from '../../../domain';
import type { OpenWrite } from '../changing';

/** What is being written about an activity; `write`: something that did not arrive, to go on with. */
export type EditTask =
  | { kind: 'new'; copyOf?: Activity; write?: OpenWrite }
  | { kind: 'edit'; activityId: number; write?: OpenWrite };
