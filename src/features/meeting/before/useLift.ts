import * as React from 'react';

/** An item in the hand: where it was taken, and where it would stand. */
export interface Lifted {
  id: number;
  from: number;
  at: number;
  by: 'keyboard' | 'pointer';
}

export interface Lift {
  lifted?: Lifted;
  lift(id: number, by: Lifted['by']): void;
  /** Moves what is in the hand to a place; outside the list means its ends. */
  moveTo(at: number): void;
  drop(): void;
  undo(): void;
}

export interface LiftOptions {
  ids: number[];
  onDrop: (from: number, to: number) => void;
  /** Tells what happened, for the live region. */
  onStep: (step: 'lifted' | 'place' | 'dropped' | 'undone', lifted: Lifted) => void;
}

/** Takes an item of a list, moves it, and lets it go or undoes; nothing is changed before it is let go. */
export function useLift({ ids, onDrop, onStep }: LiftOptions): Lift {
  const [lifted, setLifted] = React.useState<Lifted>();
  const lift = (id: number, by: Lifted['by']): void => {
    const from = ids.indexOf(id);
    const next: Lifted = { id, from, at: from, by };
    setLifted(next);
    if (by === 'keyboard') onStep('lifted', next);
  };
  const moveTo = (place: number): void => {
    if (!lifted) return;
    const at = Math.min(Math.max(place, 0), ids.length - 1);
    if (at === lifted.at) return;
    const next = { ...lifted, at };
    setLifted(next);
    onStep('place', next);
  };
  const drop = (): void => {
    if (!lifted) return;
    setLifted(undefined);
    if (lifted.at !== lifted.from) onDrop(lifted.from, lifted.at);
    if (lifted.at !== lifted.from || lifted.by === 'keyboard') onStep('dropped', lifted);
  };
  const undo = (): void => {
    if (!lifted) return;
    setLifted(undefined);
    onStep('undone', { ...lifted, at: lifted.from });
  };
  return { lifted, lift, moveTo, drop, undo };
}

/** A list with one item at another place. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  const copy = list.slice();
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}
