import * as React from 'react';
import { Activity } from '../../domain';

/** What the rows of every area need beside their own theme. */
export interface StateScene {
  /** The activities of a theme that are in the plan. */
  activitiesOf(themeKey: string): Activity[];
  /** The address of a theme's activities in the plan; undefined where the plan's edition has no such theme. */
  linkToTheme(themeKey: string): string | undefined;
  /** Shows them, and keeps where the reader was for “back”. */
  openTheme(themeKey: string): void;
  /** The title of the round that is compared with. */
  againstTitle?: string;
  /** What an answer was stands written beside it. */
  onlyChanged: boolean;
}

const SceneContext = React.createContext<StateScene | undefined>(undefined);
export const StateSceneProvider = SceneContext.Provider;

export function useStateScene(): StateScene {
  const scene = React.useContext(SceneContext);
  if (!scene) throw new Error('A theme stands outside its scene.');
  return scene;
}
