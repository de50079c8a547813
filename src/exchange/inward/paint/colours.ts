import { Attributes, elementOf, elementsOf, tagsOf } from './xml';

/** A colour as six hexadecimal digits. */
export type Hex = string;

/** Excel's own colours by number, 8 to 63; 0 to 7 are the first eight of them. */
const indexed = ('000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF'
  + ' 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF'
  + ' 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333').split(' ');

/** A theme's colours in the order of its part: dark and light first, then the accents; those of Office where a workbook has none. */
const officeTheme = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Cells count a theme's colours otherwise than its part does: light before dark. */
const themeOrder = [1, 0, 3, 2];

/** What colours of a workbook are named by. */
export interface Palette {
  theme: Hex[];
  indexed: Hex[];
}

/** The colours of a workbook, from the markup of its styles and of its theme. */
export function paletteOf(styles: string, theme: string | undefined): Palette {
  const own = tagsOf(elementOf(styles, 'indexedColors')?.inner ?? '', 'rgbColor').map(({ rgb = '' }) => rgb.slice(-6));
  return { theme: (theme && themeColours(theme)) || officeTheme, indexed: own.length >= 64 ? own : [...indexed.slice(0, 8), ...indexed] };
}

function themeColours(theme: string): Hex[] | undefined {
  const scheme = elementOf(theme, 'clrScheme')?.inner;
  if (!scheme) return undefined;
  const names = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  return names.map((name, at) => {
    const inner = elementsOf(scheme, name)[0]?.inner ?? '';
    return tagsOf(inner, 'srgbClr')[0]?.val ?? tagsOf(inner, 'sysClr')[0]?.lastClr ?? officeTheme[at];
  });
}

/** The colour that an element of a workbook names; undefined for the system's own and for what names none. */
export function colourOf({ rgb, theme, indexed: number, tint }: Attributes, palette: Palette): Hex | undefined {
  const plain = rgb?.slice(-6) ?? (theme !== undefined ? palette.theme[themeOrder[Number(theme)] ?? Number(theme)] : number !== undefined ? palette.indexed[Number(number)] : undefined);
  if (!plain || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
  return tint ? tinted(plain, Number(tint)) : plain.toUpperCase();
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
export interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

export function hslOf(colour: Hex): Hsl {
  const [red, green, blue] = [0, 2, 4].map(at => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, lightness] = [most - least, (most + least) / 2];
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const turn = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return { hue: (turn * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function hexOf({ hue, saturation, lightness }: Hsl): Hex {
  const part = (offset: number): string => {
    const at = (offset + hue / 30) % 12;
    const value = lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255).toString(16).padStart(2, '0').toUpperCase();
  };
  return `${part(0)}${part(8)}${part(4)}`;
}

/** A colour made darker (below 0) or lighter, as spreadsheets do it: by its lightness. */
export function tinted(colour: Hex, tint: number): Hex {
  const { hue, saturation, lightness } = hslOf(colour);
  return hexOf({ hue, saturation, lightness: tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint });
}
