import { Hex, Palette, colourOf, paletteOf } from './colours';
import { elementOf, elementsOf, tagsOf } from './xml';

/** The grounds that a workbook's cells name by number. */
export interface Fills {
  /** By the number of a cell's style. */
  ofStyle: (Hex | undefined)[];
  /** By the number of a conditional look; undefined where it has no ground. */
  ofRule: (Hex | undefined)[];
}

/** What a pattern without a colour looks like from afar. */
const patternGrey = 'BFBFBF';

/** The grounds of a workbook from the markup of its styles. */
export function fillsOf(styles: string, theme: string | undefined): Fills {
  const palette = paletteOf(styles, theme);
  const fills = elementsOf(elementOf(styles, 'fills')?.inner ?? '', 'fill').map(({ inner }) => groundOf(inner, palette, 'cell'));
  const looks = tagsOf(elementOf(styles, 'cellXfs')?.inner ?? '', 'xf');
  const rules = elementsOf(elementOf(styles, 'dxfs')?.inner ?? '', 'dxf').map(({ inner }) => {
    const fill = elementOf(inner, 'fill');
    return fill && groundOf(fill.inner, palette, 'rule');
  });
  return { ofStyle: looks.map(({ fillId = '0' }) => fills[Number(fillId)]), ofRule: rules };
}

/** A plain ground is the pattern's front colour, but in a conditional look its back colour. */
function groundOf(fill: string, palette: Palette, of: 'cell' | 'rule'): Hex | undefined {
  const stop = elementsOf(elementOf(fill, 'gradientFill')?.inner ?? '', 'stop')[0];
  if (stop) return colourOf(tagsOf(stop.inner, 'color')[0] ?? {}, palette);
  const pattern = elementOf(fill, 'patternFill');
  if (!pattern) return undefined;
  const { patternType } = pattern.attributes;
  const [front, back] = ['fgColor', 'bgColor'].map(name => colourOf(tagsOf(pattern.inner, name)[0] ?? {}, palette));
  if (of === 'rule') return patternType === 'none' ? undefined : back ?? front;
  if (patternType === undefined || patternType === 'none') return undefined;
  return patternType === 'solid' ? front : back ?? patternGrey;
}
