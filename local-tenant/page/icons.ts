import { raw } from 'hono/html';

/** Drawn on 16 × 16, line 1.5, in the colour of the text; a word stands beside each, or it is scenery. */
const shapes = {
  menu: '<path d="M2 4h12M2 8h12M2 12h12"/>',
  search: '<circle cx="7" cy="7" r="4.5"/><path d="m10.4 10.4 3.6 3.6"/>',
  check: '<path d="m3 8.5 3.2 3.2L13 4.8"/>',
  pen: '<path d="m3 13 .7-3.2 6.9-6.9 2.5 2.5-6.9 6.9zM9.4 4.1l2.5 2.5"/>',
  waffle: [2, 7, 12].flatMap(y => [2, 7, 12].map(x => `<rect x="${x}" y="${y}" width="2.4" height="2.4" rx=".5" fill="currentColor" stroke="none"/>`)).join('')
};

export function icon(name: keyof typeof shapes, size = 16): ReturnType<typeof raw> {
  return raw(`<svg class="i" width="${size}" height="${size}" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`);
}

/** The intranet's mark: a tree by the water, in the page's colours. */
export const siteLogo = raw(
  '<svg class="site-logo" viewBox="0 0 40 40" aria-hidden="true"><rect class="ground" width="40" height="40" rx="4"/>' +
  '<path class="leaf" d="M20 6c6 4.5 8 9 8 12.5a8 8 0 0 1-7 8V30h-2v-3.5a8 8 0 0 1-7-8C12 15 14 10.5 20 6z"/>' +
  '<path class="vein" d="M20 12v14M20 18l3.5-3M20 21.5 16.5 18.5"/>' +
  '<path class="water" d="M6 33.5c3-2 5-2 7.5 0s4.5 2 7 0 4.5-2 7 0 4 1.5 6.5 0"/></svg>'
);
