import * as React from 'react';
import { findTyped, moveActive } from './listKeys';

/** How long a pause ends a typed word, in milliseconds. */
const pause = 700;

interface ListboxOptions {
  texts: string[];
  /** Chooses the option at a position: space, enter. */
  onChoose: (at: number) => void;
  onClose: () => void;
}

export interface Listbox {
  active: number;
  setActive: (at: number) => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** The keyboard of a listbox: arrows, home, end, letters, space and enter to choose, escape to close. */
export function useListbox(start: number, { texts, onChoose, onClose }: ListboxOptions): Listbox {
  const [active, setActive] = React.useState(start);
  const typed = React.useRef({ word: '', at: 0 });

  const typedSoFar = (letter: string, now: number): string => {
    const fresh = now - typed.current.at > pause;
    typed.current = { word: fresh ? letter : typed.current.word + letter, at: now };
    return typed.current.word;
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const writing = key === ' ' && typed.current.word !== '' && event.timeStamp - typed.current.at <= pause;
    const moved = moveActive(key, active, texts.length);
    if (moved !== undefined) setActive(moved);
    else if ((key === 'Enter' || key === ' ') && !writing) onChoose(active);
    else if (key === 'Escape') onClose();
    else if (key.length === 1) setActive(findTyped(texts, typedSoFar(key, event.timeStamp), active) ?? active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { active, setActive, onKeyDown };
}
