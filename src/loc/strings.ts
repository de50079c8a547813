import type { sv } from './sv';

/** Every sentence of the product. Swedish is the source: a language that lacks one does not compile. */
export type Strings = typeof sv;
