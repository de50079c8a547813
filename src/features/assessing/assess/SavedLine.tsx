import * as React from 'react';
import { Icon, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { AnsweringView, Told } from '../answering';
import { useAssessingWords } from '../words';
import { FaceContext } from './face';
import styles from './AssessStep.module.scss';

interface SavedLineProps {
  view: AnsweringView;
  context: FaceContext;
  titleOf: (themeKey: string) => string;
  /** What was just answered, for who cannot see the cell. */
  said: string;
}

/** How the saving goes, and what the last key came to. Heard where it says something new. */
export function SavedLine({ view: { entries, failure, savedAt, told }, context, titleOf, said }: SavedLineProps): JSX.Element {
  const { saved: words } = useAssessingWords();
  const { time } = useFormats();
  const text = useToldText(context, titleOf);
  const saving = entries.length > 0 && !failure;
  return (
    <div className={styles.saved}>
      <span role="status">{told && <span className={styles.told}>{text(told)}</span>}<VisuallyHidden>{said}</VisuallyHidden></span>
      {saving && <span>{words.saving}</span>}
      {!saving && !failure && savedAt && <span className={styles.good}><Icon name="check" size="small" />{words.saved(time(savedAt))}</span>}
      {failure && <span className={styles.bad}><Icon name="warning" size="small" />{words.notSaved}</span>}
    </div>
  );
}

function useToldText({ answers }: FaceContext, titleOf: (themeKey: string) => string): (told: Told) => string {
  const { saved: words } = useAssessingWords();
  const { common } = useStrings();
  return told => {
    if (told.kind === 'disagreement') return words.disagreement(common.list(told.questions.map(question => answers.letter[question])), titleOf(told.themeKey));
    if (told.kind === 'undone') return words.undone(answers.letter[told.question], titleOf(told.themeKey));
    return told.kind === 'answeredSince' ? words.answeredSince(told.by) : words.nothingToUndo;
  };
}
