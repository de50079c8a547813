import { Instant, Meeting } from '../../src/domain';
import { Connection } from '../../src/lists/sharepoint';
import { Registers } from './register';

/** Something that happened in the plan's past. */
export interface Event {
  at: Instant;
  tell(story: Story): Promise<void>;
}

/** What the story needs from what has been told. */
export interface Story {
  as(account: string): Connection;
  registers: Registers;
  /** Ids of activities by their keys. */
  ids: Map<string, number>;
  meeting?: Meeting;
}

/** The id of an activity that has been made. */
export function idOf({ ids }: Pick<Story, 'ids'>, clientKey: string): number {
  const id = ids.get(clientKey);
  if (id === undefined) throw new Error(`${clientKey} was never made`);
  return id;
}
