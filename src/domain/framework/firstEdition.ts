/** The edition that a plan has before anybody chose another; its themes are in `agera2020.ts`, which comes with what needs them. */
export const firstEdition = 'agera-2020-2024';
export const firstEditionTitle = 'Agera för säker vård 2020–2024';
