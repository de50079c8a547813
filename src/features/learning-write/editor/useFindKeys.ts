import * as React from 'react';
import { WrittenPart, writtenParts } from '../../../domain/learning';
import { PartFind, nextFind, waiting } from '../finds';
import { useIdentityWords, useWriteWords } from '../words';
import { cardId } from './FindCard';
import { fieldId } from './PartField';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The field of a part. */
export function fieldOf(part: WrittenPart): Field | undefined {
  return (document.getElementById(fieldId(part)) as Field | null) ?? undefined;
}

export function scrollTo(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}

export interface FindKeys {
  /** What is heard. */
  heard: string;
  say: (words: string) => void;
  /** Selects a find in its field. */
  show: (find: PartFind) => void;
  /** Goes to a find's card. */
  toCard: (find: PartFind) => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** F8 and Shift+F8 go between finds, Enter from a find to its card. */
export function useFindKeys(finds: readonly PartFind[]): FindKeys {
  const { check } = useWriteWords();
  const { kinds } = useIdentityWords();
  const [heard, say] = React.useState('');
  /** The find that F8 stands on, so that Enter in a text is a line end everywhere else. */
  const at = React.useRef<PartFind>();
  const show = (find: PartFind): void => {
    const field = fieldOf(find.part);
    field?.focus();
    field?.setSelectionRange(find.start, find.end);
    scrollTo(field);
    at.current = find;
    const open = waiting(finds);
    say(find.number === undefined ? '' : check.heard(find.number, open.length, kinds[find.kind], find.blocks));
  };
  const toCard = (find: PartFind): void => {
    const card = document.getElementById(cardId(find));
    card?.focus();
    scrollTo(card);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'F8') {
      event.preventDefault();
      const next = nextFind(finds, placeOf(event.target, finds), event.shiftKey ? -1 : 1);
      if (next) show(next);
      else say(check.noFinds);
    } else if (event.key === 'Enter' && at.current && isOn(event.target, at.current)) {
      event.preventDefault();
      toCard(at.current);
    } else if (event.key.length === 1 || event.key.startsWith('Arrow')) at.current = undefined;
  };
  return { heard, say, show, toCard, onKeyDown };
}

/** Where in the texts something stands: the caret of a field, the find of a card. */
function placeOf(target: EventTarget, finds: readonly PartFind[]): { part: WrittenPart; at: number } | undefined {
  const element = target as HTMLElement;
  const part = writtenParts.find(each => fieldId(each) === element.id);
  if (part) return { part, at: (element as Field).selectionStart ?? 0 };
  const card = element.closest?.('article');
  const find = finds.find(each => cardId(each) === card?.id);
  return find && { part: find.part, at: find.start };
}

function isOn(target: EventTarget, { part, start, end }: PartFind): boolean {
  const field = target as Field;
  return field.id === fieldId(part) && field.selectionStart === start && field.selectionEnd === end;
}
