import type { PageWords } from '../words';

/** What the server puts into the page for its script. */
export interface BootData {
  /** What `spModuleLoader.start` is given. */
  preloaded: unknown;
  /** The section's theme for the web part, and the colours of the page's for style sheets of older components. */
  theme: unknown;
  themeTokens: Record<string, string>;
  editing: boolean;
  /** The page stands in a frame of Teams. */
  inTeams: boolean;
  /** In the order in which they stand; of the first alone the settings can be changed. */
  webParts: PlacedWebPart[];
  /** Where changed settings are sent. */
  saveTo: string;
  words: Pick<PageWords, 'settings' | 'close' | 'saved' | 'notSaved' | 'noSettings' | 'startFailed'> & { editPart: string };
}

/** A web part in its place. */
export interface PlacedWebPart {
  /** The id of the element that it is drawn in. */
  element: string;
  componentId: string;
  instanceId: string;
  title: string;
  properties: Record<string, unknown>;
  /** The page keeps settings of its own for it. */
  saved: boolean;
}

/** Reads the page's data. Throws when the page came without. */
export function readBootData(): BootData {
  const element = document.getElementById('boot');
  if (!element?.textContent) throw new Error('The page came without its boot data.');
  return JSON.parse(element.textContent) as BootData;
}

/** The element with an id that the page always has. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}
