import * as React from 'react';

/** What the parts of a report need beside the report: the ways to the plan as it is today. */
export interface ReportScene {
  linkToActivity(id: number): string;
  openActivity(id: number): void;
}

const SceneContext = React.createContext<ReportScene | undefined>(undefined);
export const ReportSceneProvider = SceneContext.Provider;

export function useReportScene(): ReportScene {
  const scene = React.useContext(SceneContext);
  if (!scene) throw new Error('A part of a report stands outside its scene.');
  return scene;
}
