import * as React from 'react';
import { Lift } from './useLift';

/** The place in a list at a height on the screen: how many of the other rows have their middle above it. */
function placeAt(list: HTMLElement, height: number, id: number): number {
  const others = Array.from(list.children).filter(row => row.getAttribute('data-id') !== String(id));
  return others.filter(row => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2 < height;
  }).length;
}

/**
 * While an item is in the pointer's hand the whole window is listened to: the row under the pointer is moved in the page, and an element
 * that moves loses the pointer.
 */
export function usePointerDrag(list: React.RefObject<HTMLElement>, { lifted, moveTo, drop, undo }: Lift): void {
  const steps = React.useRef({ moveTo, drop, undo });
  steps.current = { moveTo, drop, undo };
  const id = lifted?.by === 'pointer' ? lifted.id : undefined;
  React.useEffect(() => {
    if (id === undefined) return undefined;
    const onMove = (event: PointerEvent): void => { if (list.current) steps.current.moveTo(placeAt(list.current, event.clientY, id)); };
    const onUp = (): void => steps.current.drop();
    const onCancel = (): void => steps.current.undo();
    const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape') { event.preventDefault(); steps.current.undo(); } };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey);
    };
  }, [id, list]);
}
