import * as React from 'react';
import { PlanIndex } from '../../domain';
import { MatrixEntry, PictureTheme } from '../../domain/assessment';
import { Where } from './place';

/** What was moved just now, by this reader. */
export interface LastMove {
  key: string;
  from: Where;
}

/** What every part of the matrix and its list works with. */
export interface BoardTools {
  index: PlanIndex;
  mayMove: (entry: MatrixEntry) => boolean;
  /** Asks where an entry is to go. */
  onMoveTo: (entry: MatrixEntry) => void;
  /** Opens an activity; begins one for a theme. Undefined for what the reader can do nothing with. */
  opener: (entry: MatrixEntry) => (() => void) | undefined;
  /** Undefined where the reader may not add activities. */
  onCreate?: (theme: PictureTheme) => void;
  /** A pointer goes down on an entry. */
  onPress: (event: React.PointerEvent, entry: MatrixEntry) => void;
  /** A key goes down on an entry. */
  onKey: (event: React.KeyboardEvent<HTMLElement>, entry: MatrixEntry) => void;
  /** The entry that Tab goes to, and that has or had the focus. */
  activeKey?: string;
  onActive: (key: string) => void;
  saving: (key: string) => boolean;
  isNews: (key: string) => boolean;
  lastMove?: LastMove;
}

const Tools = React.createContext<BoardTools | undefined>(undefined);
export const ToolsProvider = Tools.Provider;

export function useTools(): BoardTools {
  const tools = React.useContext(Tools);
  if (!tools) throw new Error('A part of the matrix stands outside of it.');
  return tools;
}
