import { SitePage } from './sitePage';

/** What stands in a column: text, or a web part by its title. */
export type Piece = { kind: 'text'; html: string } | { kind: 'webPart'; title: string };

export interface Column {
  /** Twelfths of the section's width; 0 is the page's whole width, and in a vertical section its own. */
  factor: number;
  pieces: Piece[];
}

export interface Section {
  columns: Column[];
  /** 0 none, 1 neutral, 2 soft, 3 strong. */
  emphasis: number;
}

/** The page's sections in their order; a vertical section stands beside them all. */
export interface PageBody {
  sections: Section[];
  vertical?: Section;
}

interface Control {
  controlType?: number;
  innerHTML?: unknown;
  webPartData?: { title?: unknown };
  position?: { zoneIndex?: number; sectionIndex?: number; controlIndex?: number; sectionFactor?: number; layoutIndex?: number };
  emphasis?: { zoneEmphasis?: number };
}

const controlKinds = { webPart: 3, text: 4 };

function controlsOf({ CanvasContent1 }: Pick<SitePage, 'CanvasContent1'>): Control[] {
  const controls = JSON.parse(CanvasContent1 || '[]') as Control[] | null;
  return (controls ?? []).filter(({ position }) => position?.zoneIndex !== undefined);
}

function pieceOf({ controlType, innerHTML, webPartData }: Control): Piece[] {
  if (controlType === controlKinds.text) return [{ kind: 'text', html: String(innerHTML ?? '') }];
  return controlType === controlKinds.webPart ? [{ kind: 'webPart', title: String(webPartData?.title ?? '') }] : [];
}

const by = (part: 'zoneIndex' | 'sectionIndex' | 'controlIndex') => (a: Control, b: Control): number => (a.position?.[part] ?? 0) - (b.position?.[part] ?? 0);

function parted(controls: Control[], part: 'zoneIndex' | 'sectionIndex'): Control[][] {
  const groups = new Map<number, Control[]>();
  [...controls].sort(by(part)).forEach(control => {
    const at = control.position?.[part] ?? 0;
    groups.set(at, (groups.get(at) ?? []).concat(control));
  });
  return Array.from(groups.values());
}

function sectionOf(controls: Control[]): Section {
  return {
    emphasis: controls.find(({ emphasis }) => emphasis?.zoneEmphasis)?.emphasis?.zoneEmphasis ?? 0,
    columns: parted(controls, 'sectionIndex').map(column => ({ factor: column[0].position?.sectionFactor ?? 12, pieces: column.sort(by('controlIndex')).flatMap(pieceOf) }))
  };
}

/** The page's controls as sections and columns. Throws SyntaxError when the content is no JSON; the library keeps none such. */
export function bodyOf(page: Pick<SitePage, 'CanvasContent1'>): PageBody {
  const controls = controlsOf(page);
  const beside = controls.filter(({ position }) => position?.layoutIndex === 2);
  return {
    sections: parted(controls.filter(control => !beside.includes(control)), 'zoneIndex').map(sectionOf),
    vertical: beside.length > 0 ? sectionOf(beside) : undefined
  };
}

/** The title area: what stands over the title, and whether the day of publishing is shown. */
export function titleAreaOf({ LayoutWebpartsContent }: Pick<SitePage, 'LayoutWebpartsContent'>): { topic?: string; showsDay: boolean; hasImage: boolean } {
  const [part] = (JSON.parse(LayoutWebpartsContent || '[]') ?? []) as { properties?: { showTopicHeader?: boolean; topicHeader?: string; showPublishDate?: boolean; layoutType?: string } }[];
  const { showTopicHeader, topicHeader, showPublishDate, layoutType } = part?.properties ?? {};
  return { topic: showTopicHeader && topicHeader ? topicHeader : undefined, showsDay: showPublishDate === true, hasImage: layoutType !== 'NoImage' };
}
