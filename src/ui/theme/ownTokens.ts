/** Our own colours, which no site theme has: one value per light and dark page. Contrasts in the design's table. */
const lightTokens = {
  klar: '#1f6239', klarTint: '#e5f3e9', klarSolid: '#2f7d4f',
  pagar: '#1f5380', pagarTint: '#e6f0f8', pagarSolid: '#3572a5',
  ej: '#605e5c',
  sen: '#a4262c', senTint: '#fdf0ef', senSolid: '#b23a36',
  stod: '#6a3d8f', stodTint: '#f4edf9', stodSolid: '#7c4fa0',
  tyst: '#7a4f00', tystTint: '#fdf4e0', tystSolid: '#946300',
  paus: '#4c4a48', pausTint: '#e8e6e4', pausSolid: '#d9d6d3',
  avbr: '#484644', avbrTint: '#edebe9', avbrSolid: '#5c5a58',
  onSolid: '#ffffff', onPale: '#323130',
  depth4: '0 1.6px 3.6px rgba(0,0,0,.132), 0 .3px .9px rgba(0,0,0,.108)',
  depth8: '0 3.2px 7.2px rgba(0,0,0,.132), 0 .6px 1.8px rgba(0,0,0,.108)',
  depth64: '0 25.6px 57.6px rgba(0,0,0,.22), 0 4.8px 14.4px rgba(0,0,0,.18)'
};

type OwnTokens = typeof lightTokens;

const darkTokens: OwnTokens = {
  klar: '#94d4a8', klarTint: '#1d3225', klarSolid: '#79bf90',
  pagar: '#9cc8ea', pagarTint: '#1d2f3e', pagarSolid: '#7fb1d8',
  ej: '#c2c0be',
  sen: '#ffaba1', senTint: '#40211f', senSolid: '#ef8c82',
  stod: '#d9b8f2', stodTint: '#33243f', stodSolid: '#bf96de',
  tyst: '#ecc778', tystTint: '#392d15', tystSolid: '#d3a94f',
  paus: '#d0cecc', pausTint: '#353432', pausSolid: '#54514f',
  avbr: '#c8c6c4', avbrTint: '#353432', avbrSolid: '#a8a5a2',
  onSolid: '#151413', onPale: '#f3f2f1',
  depth4: '0 1.6px 3.6px rgba(0,0,0,.5)',
  depth8: '0 3.2px 7.2px rgba(0,0,0,.55)',
  depth64: '0 25.6px 57.6px rgba(0,0,0,.7)'
};

/** Words are white; only the bars keep colours, each at least 7:1 against black, and white lines stand where shadows were. */
const highContrastTokens: OwnTokens = {
  klar: '#ffffff', klarTint: '#000000', klarSolid: '#3ff23f',
  pagar: '#ffffff', pagarTint: '#000000', pagarSolid: '#1aebff',
  ej: '#ffffff',
  sen: '#ffffff', senTint: '#000000', senSolid: '#ff9d96',
  stod: '#ffffff', stodTint: '#000000', stodSolid: '#e3b8ff',
  tyst: '#ffffff', tystTint: '#000000', tystSolid: '#ffff00',
  paus: '#ffffff', pausTint: '#000000', pausSolid: '#ffffff',
  avbr: '#ffffff', avbrTint: '#000000', avbrSolid: '#b3b3b3',
  onSolid: '#000000', onPale: '#000000',
  depth4: '0 0 0 1px #ffffff',
  depth8: '0 0 0 1px #ffffff',
  depth64: '0 0 0 2px #ffffff'
};

/** What a page is like to our own colours. */
export type Ground = 'light' | 'dark' | 'contrast';

const tokens: Record<Ground, OwnTokens> = { light: lightTokens, dark: darkTokens, contrast: highContrastTokens };

/** The fixed tokens for a page. Names are the field's: klar, pågår, ej påbörjad, försenad, stöd, tyst, paus, avbruten. */
export function ownTokens(ground: Ground): OwnTokens {
  return tokens[ground];
}
