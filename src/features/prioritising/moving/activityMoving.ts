import type { Changing, OpenWrite } from '../../plan/changing';

/** What moves activities: the plan's own way of changing them. */
export interface ActivityMoving extends Pick<Changing, 'saving' | 'state' | 'desk' | 'change'> {
  mayMove: boolean;
  /** What becomes of changes is told elsewhere at the moment, for example in the panel that is open. */
  toldElsewhere?: boolean;
  /** Goes on in a form with what did not arrive. */
  onEdit?: (write: OpenWrite) => void;
}
