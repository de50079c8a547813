import * as React from 'react';
import { MatrixEntry, placeOf } from '../../../domain/assessment';
import { prioritisingWords } from '../../../loc/prioritising';
import { useWordsOf } from '../../../ui';
import { entryKey, titleOf } from '../entries';
import { Direction, Place, cellKey, changesTo, isPlace, neighbour, samePlace } from '../place';
import type { RoundThemes } from '../themes/useRoundThemes';
import type { ThemeMoves } from '../themes/useThemeMoves';
import { WantedFocus, entryBeside, useBoardFocus, zoneOf } from '../useBoardFocus';
import type { ActivityMoving } from './activityMoving';
import { boardKey } from './keys';
import { MoveDialog } from './MoveDialog';
import styles from './Moving.module.scss';
import { Drag, useDrag } from './useDrag';

interface MovingSources {
  board: React.RefObject<HTMLElement>;
  moving: ActivityMoving;
  themes: Pick<RoundThemes, 'source' | 'mayMove'>;
  themeMoves: ThemeMoves;
}

/** Moving by drag, by keys and by “Flytta till …”. */
export interface Mover {
  mayMove: (entry: MatrixEntry) => boolean;
  drag: Drag;
  /** A key goes down on an entry. */
  onKey: (event: React.KeyboardEvent<HTMLElement>, entry: MatrixEntry) => void;
  /** Asks where an entry is to go; undefined while nothing is asked. */
  asked?: MatrixEntry;
  ask: (entry: MatrixEntry) => void;
  answer: (place: Place | undefined) => void;
  /** Gives the focus to an entry. */
  focusOn: (wanted: WantedFocus) => void;
  activeKey?: string;
  setActive: (key: string) => void;
  /** For screen readers: what a key could not do. */
  told: string;
}

/** Writes a move where the entry is kept. */
function useMove({ moving, themes, themeMoves: { mover } }: MovingSources): (entry: MatrixEntry, place: Place) => void {
  return (entry, place) => {
    if (samePlace(placeOf(entry), place)) return;
    if (entry.kind === 'activity') return void moving.change(entry.activity, changesTo(entry.activity, place));
    const seen = themes.source?.decisions.find(({ themeKey }) => themeKey === entry.theme.key);
    if (seen) void mover.move({ seen, title: entry.theme.title, to: place });
  };
}

export function useMoving(sources: MovingSources): Mover {
  const { board, moving, themes } = sources;
  const words = useWordsOf(prioritisingWords);
  const focus = useBoardFocus(board);
  const [activeKey, setActiveKey] = React.useState<string>();
  const [told, setTold] = React.useState('');
  const [asked, setAsked] = React.useState<{ entry: MatrixEntry; zone: string }>();
  const write = useMove(sources);
  const mayMove = (entry: MatrixEntry): boolean => (entry.kind === 'activity' ? moving.mayMove && entry.activity.id > 0 : themes.mayMove);
  const move = (entry: MatrixEntry, place: Place, zone: string): void => {
    setTold('');
    focus.want({ key: entryKey(entry), zone: zone === 'unplaced' ? 'matrix' : zone, cell: cellKey(place) });
    write(entry, place);
  };
  const drag = useDrag((entry, place) => { if (!samePlace(placeOf(entry), place)) move(entry, place, 'matrix'); }, () => setTold(words.dropped));
  const ask = (entry: MatrixEntry): void => setAsked({ entry, zone: zoneOf(document.activeElement) });
  const onKey = (event: React.KeyboardEvent<HTMLElement>, entry: MatrixEntry): void => {
    const key = boardKey(event);
    if (!key || (key.does !== 'go' && !mayMove(entry))) return;
    event.preventDefault();
    if (key.does === 'moveTo') ask(entry);
    else if (key.does === 'go') entryBeside(event.currentTarget, key.direction)?.focus();
    else {
      const to = stepOf(entry, key.direction);
      if (typeof to === 'string') setTold(words[to]);
      else move(entry, to, 'matrix');
    }
  };
  return {
    mayMove, drag, onKey, asked: asked?.entry, ask, focusOn: focus.want, activeKey, told,
    setActive: key => {
      setActiveKey(key);
      focus.forget(key);
    },
    answer: place => {
      setAsked(undefined);
      if (!asked) return;
      if (place) move(asked.entry, place, asked.zone);
      else focus.want({ key: entryKey(asked.entry), zone: asked.zone });
    }
  };
}

/** Where an arrow takes an entry; why it cannot go there, when it cannot. */
function stepOf(entry: MatrixEntry, direction: Direction): Place | 'atEdge' | 'noPlaceYet' {
  const place = isPlace(placeOf(entry));
  return place ? neighbour(place, direction) ?? 'atEdge' : 'noPlaceYet';
}

/** What lies over the board: the question where to, and the entry in the pointer's hand. */
export function MoveLayer({ mover: { asked, answer, drag } }: { mover: Mover }): JSX.Element {
  return (
    <>
      {asked && <MoveDialog title={titleOf(asked)} from={placeOf(asked)} onChoose={answer} onClose={() => answer(undefined)} />}
      {drag.dragged && <div ref={drag.ghost} className={styles.ghost} aria-hidden="true">{titleOf(drag.dragged.entry)}</div>}
    </>
  );
}
