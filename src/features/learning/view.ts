import type * as React from 'react';
import { Discussion } from '../../domain/learning';
import type { LearningRights } from '../../lists/learning';
import type { LearningWords } from '../../loc/learning';
import { LearningServices } from './services';
import { Shelf } from './shelf';

/** Stands in the address; reading stands there as nothing. */
export type LearningViewKey = 'read' | 'drafts' | 'review' | 'follow-up';

/** Parameters of a view that is gone to, for example `{ 'le-example': '…' }`. */
export type LearningParameters = Readonly<Record<string, string>>;

export interface LearningViewState {
  key: LearningViewKey;
  /** Shows a view with nothing else chosen in it. */
  goTo(key: LearningViewKey, parameters?: LearningParameters): void;
  /** The full address of a view, for links. */
  linkTo(key: LearningViewKey, parameters?: LearningParameters): string;
  /** While held, nothing leaves the screen: something is being saved on it. */
  hold(held: boolean): void;
  isHeld(): boolean;
}

/** What each view is given. */
export interface LearningViewProps {
  services: LearningServices;
  shelf: Shelf;
  /** The way to other views, and their addresses. */
  views: LearningViewState;
  /** Reads everything anew; what is shown stays until it has come. */
  reload: () => void;
  /** A mark was made, changed or taken away: every view counts it from now on. */
  onDiscussions: (next: (before: Discussion[]) => Discussion[]) => void;
}

/** A view of the web part. */
export interface LearningView {
  key: LearningViewKey;
  /** Its name among the tabs. */
  tab: (words: LearningWords['tabs']) => string;
  /** Parameters of the address that mean something to it alone. */
  own: readonly string[];
  /** Whether its tab is there; the lists have the last word. */
  may: (rights: LearningRights) => boolean;
  load: () => Promise<React.ComponentType<LearningViewProps>>;
}
