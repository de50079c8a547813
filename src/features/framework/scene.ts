import * as React from 'react';
import { Theme } from '../../domain';
import { Frameworks, FrameworkRepository, Plan, StoredEdition } from '../../lists';

/** What every part of the editor reads. */
export interface FrameworkScene {
  repository: FrameworkRepository;
  /** The plan: what is linked to themes. */
  plan: Plan;
  frameworks: Frameworks;
  /** The edition that the plan has. */
  present: StoredEdition;
  /** Whether the reader changes it; else it is shown. */
  mayChange: boolean;
  /** Takes a theme of the plan's edition that was added or changed. */
  putTheme: (theme: Theme) => void;
  linkToActivity: (id: number) => string;
  openActivity: (id: number) => void;
}

const SceneContext = React.createContext<FrameworkScene | undefined>(undefined);
export const SceneProvider = SceneContext.Provider;

export function useScene(): FrameworkScene {
  const scene = React.useContext(SceneContext);
  if (!scene) throw new Error('A part of the framework’s editor stands outside its scene.');
  return scene;
}
