import { editionCsv } from '../../exchange/edition/writeEdition';
import { saveFile } from '../../ui/saveFile';
import { useScene } from './scene';
import { useFrameworkWords } from './words';

/** Hands out the plan's edition as a file: to keep, and to begin the next one with. */
export function useTemplate(): () => void {
  const { present: { framework } } = useScene();
  const { headings, present } = useFrameworkWords();
  return () => saveFile(present.fileName(framework.edition), editionCsv(framework, headings), 'text/csv;charset=utf-8');
}
