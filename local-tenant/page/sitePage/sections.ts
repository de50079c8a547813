import { SitePage } from './sitePage';

/** A web part as the page keeps it. */
export interface WebPartPiece {
  kind: 'webPart';
  title: string;
  /** Which component it is; '' when the page does not say. */
  componentId: string;
  instanceId: string;
  properties: Record<string, unknown>;
}

/** What stands in a column. */
export type Piece = { kind: 'text'; html: string } | WebPartPiece;

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
  id?: unknown;
  webPartId?: unknown;
  webPartData?: { id?: unknown; instanceId?: unknown; title?: unknown; properties?: unknown };
  position?: { zoneIndex?: number; sectionIndex?: number; controlIndex?: number; sectionFactor?: number; layoutIndex?: number };
  emphasis?: { zoneEmphasis?: number };
}

const controlKinds = { webPart: 3, text: 4 };

function controlsOf({ CanvasContent1 }: Pick<SitePage, 'CanvasContent1'>): Control[] {
  const controls = JSON.parse(CanvasContent1 || '[]') as Control[] | null;
  return (controls ?? []).filter(({ position }) => position?.zoneIndex !== undefined);
}

function pieceOf(control: Control): Piece[] {
  if (control.controlType === controlKinds.text) return [{ kind: 'text', html: String(control.innerHTML ?? '') }];
  return control.controlType === controlKinds.webPart ? [webPartOf(control)] : [];
}

function webPartOf({ id, webPartId, webPartData = {} }: Control): WebPartPiece {
  const { properties } = webPartData;
  return {
    kind: 'webPart', title: String(webPartData.title ?? ''), componentId: String(webPartData.id ?? webPartId ?? '').toLowerCase(), instanceId: String(webPartData.instanceId ?? id ?? ''),
    properties: typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? properties as Record<string, unknown> : {}
  };
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

/** The web parts of a page, in the order in which they stand. */
export function webPartsOf({ sections, vertical }: PageBody): WebPartPiece[] {
  return [...sections, ...(vertical ? [vertical] : [])].flatMap(({ columns }) => columns.flatMap(({ pieces }) => pieces.filter((piece): piece is WebPartPiece => piece.kind === 'webPart')));
}
