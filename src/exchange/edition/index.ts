export { largestEditionFile, readEditionFile } from './readEditionFile';
export type { EditionFile, EditionFileReading } from './readEditionFile';
export { editionCsv } from './writeEdition';
export type { EditionHeadings } from './writeEdition';
