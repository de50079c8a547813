import * as React from 'react';
import { Answer, ThemeAssessment, disputedQuestions, questions, shownAnswer } from '../../../domain/assessment';
import { Answering } from '../answering';
import { RoundArea, startIn } from './areas';
import { cellName } from './Cell';
import { GridKey, Place, moved } from './gridKeys';
import { settleId } from './SettleRow';
import { noteId } from './ThemePane';

interface GridWorkOptions {
  area: RoundArea;
  areas: RoundArea[];
  /** With the reader's answers on their way. */
  rows: ThemeAssessment[];
  /** The theme that the address points at. */
  themeKey?: string;
  mayWrite: boolean;
  answering: Answering;
  /** Goes to an area. */
  goToArea: (area: RoundArea) => void;
  /** Tells what was just answered. */
  say: (place: Place, answer: Answer | undefined) => void;
  onHelp: () => void;
}

export interface GridWork {
  at: Place;
  select: (place: Place) => void;
  onKey: (key: GridKey) => void;
  /** Answers a place; `undefined` takes the answer back. */
  answer: (place: Place, answer: Answer | undefined) => void;
  postponed: readonly Place[];
  postpone: (place: Place) => void;
  /** Gives the cell at hand the focus, after the next drawing. */
  focusCell: () => void;
  toNote: () => void;
  /** The grid's element, in which cells are looked for. */
  frame: React.RefObject<HTMLElement>;
}

const samePlace = (one: Place, other: Place): boolean => one.themeKey === other.themeKey && one.question === other.question;

/** Where in the grid its reader is, and what keys and buttons do there. The focus follows the place when it came from the keyboard. */
export function useGridWork(options: GridWorkOptions): GridWork {
  const { area, rows, themeKey, mayWrite, answering, say } = options;
  const { at, setAt } = usePlace(area, rows, themeKey);
  const { frame, focusCell, focusSettling } = useCellFocus(at);
  const [postponed, setPostponed] = React.useState<readonly Place[]>([]);
  const rowOf = (place: Place): ThemeAssessment | undefined => rows.find(row => row.themeKey === place.themeKey);

  const answer = (place: Place, given: Answer | undefined): void => {
    if (!mayWrite) return;
    answering.give(place.themeKey, place.question, given);
    say(place, given);
  };
  const confirm = (place: Place): void => {
    const row = rowOf(place);
    if (!row) return;
    const shown = shownAnswer(row.answers[place.question]);
    if (shown && !shown.confirmed) answer(place, shown.answer);
    else if (disputedQuestions(row).includes(place.question)) {
      setPostponed(before => before.filter(each => !samePlace(each, place)));
      focusSettling(place);
    }
  };
  const toNote = (): void => document.getElementById(noteId)?.focus();
  const toArea = (step: number): void => {
    const next = options.areas[options.areas.findIndex(each => each.area.key === area.area.key) + step];
    if (!next) return;
    options.goToArea(next);
    focusCell();
  };
  const onKey = (key: GridKey): void => {
    switch (key.do) {
      case 'move':
      case 'edge':
        setAt(moved(at, key, area.themes.map(theme => theme.key)));
        return focusCell();
      case 'answer': return answer(at, key.answer);
      case 'clear': return rowOf(at)?.answers[at.question].given ? answer(at, undefined) : undefined;
      case 'confirm': return confirm(at);
      case 'confirmRow': return questions.forEach(question => {
        const row = rowOf(at);
        const shown = row && shownAnswer(row.answers[question]);
        if (shown && !shown.confirmed) answer({ ...at, question }, shown.answer);
      });
      case 'note': return toNote();
      case 'undo': return mayWrite ? answering.undo() : undefined;
      case 'help': return options.onHelp();
      case 'nextArea': return toArea(1);
      case 'previousArea': return toArea(-1);
    }
  };
  const postpone = (place: Place): void => {
    setPostponed(before => [...before, place]);
    setAt(place);
    focusCell();
  };
  return { at, select: setAt, onKey, answer, postponed, postpone, focusCell, toNote, frame };
}

/** The place in the area at hand; another area, or another theme in the address, is begun where work goes on. */
function usePlace(area: RoundArea, rows: ThemeAssessment[], themeKey: string | undefined): { at: Place; setAt: (place: Place) => void } {
  const begin = (): { pointed?: string; area: string; place: Place } => ({ pointed: themeKey, area: area.area.key, place: startIn(area, rows, themeKey) });
  const [kept, setKept] = React.useState(begin);
  const stands = kept.pointed === themeKey && kept.area === area.area.key && area.themes.some(({ key }) => key === kept.place.themeKey);
  const current = stands ? kept : begin();
  if (!stands) setKept(current);
  const setAt = (place: Place): void => setKept(before => (samePlace(before.place, place) ? before : { ...before, place }));
  return { at: current.place, setAt };
}

interface CellFocus {
  frame: React.RefObject<HTMLElement>;
  focusCell: () => void;
  /** Gives the focus to the choice between the answers of a place. */
  focusSettling: (place: Place) => void;
}

/**
 * Gives the focus with the drawing that a change leads to: what is to have it may not be there before. Not after it: when another area takes the
 * grid's place, keys that come before the focus would go nowhere.
 */
function useCellFocus(at: Place): CellFocus {
  const frame = React.useRef<HTMLElement>(null);
  const [wanted, setWanted] = React.useState(0);
  const done = React.useRef(0);
  const settle = React.useRef<Place>();
  React.useLayoutEffect(() => {
    if (done.current === wanted) return;
    done.current = wanted;
    const cells = Array.from(frame.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? []);
    const settling = settle.current && document.getElementById(settleId(settle.current))?.querySelector('button');
    (settling || cells.find(cell => cell.dataset.cell === cellName(at)))?.focus();
    settle.current = undefined;
  });
  const focusCell = React.useCallback(() => setWanted(before => before + 1), []);
  const focusSettling = React.useCallback((place: Place) => {
    settle.current = place;
    focusCell();
  }, [focusCell]);
  return { frame, focusCell, focusSettling };
}
