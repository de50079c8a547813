import * as React from 'react';
import { PictureTheme, Round, linkParts, pictureOf, pictureThemes, questions } from '../../../../domain/assessment';
import { themeLinkWords } from '../../../../loc/themeLinks';
import { LinkButton, useLoad, useWordsOf } from '../../../../ui';
import { AnswerMark } from '../../../../ui/answers';
import styles from '../Details.module.scss';
import { AnswersReader } from './reader';
import { StateLink } from './StateLink';

export interface FromAssessmentProps {
  /** The activity's link; see `assessmentKey`. */
  assessment: string;
  answers: AnswersReader;
}

interface Origin {
  /** Undefined when somebody has removed it. */
  round?: Round;
  /** Undefined when the round says nothing about the theme. */
  theme?: PictureTheme;
}

async function readOrigin(assessment: string, reader: AnswersReader): Promise<Origin> {
  const { roundKey, themeKey } = linkParts(assessment);
  const round = (await reader.rounds()).rounds.find(({ clientKey }) => clientKey === roundKey);
  if (!round) return {};
  const picture = round.state === 'closed' ? (await reader.frozen(round.id)).picture : await pictureNow(round, reader);
  return { round, theme: pictureThemes(picture).find(({ key }) => key === themeKey) };
}

async function pictureNow({ id }: Round, reader: AnswersReader): Promise<ReturnType<typeof pictureOf>> {
  const { framework, content } = await reader.read(id);
  return pictureOf(framework, content);
}

/** The answers that an activity came from: those of a closed round as they were frozen, of an open one as they are now. */
export function FromAssessment({ assessment, answers }: FromAssessmentProps): JSX.Element {
  const words = useWordsOf(themeLinkWords);
  const load = useLoad(React.useCallback(() => readOrigin(assessment, answers), [assessment, answers]));
  if (load.state === 'loading') return <span className={styles.muted}>{words.loading}</span>;
  if (load.state === 'failed') return <span role="status">{words.failed} <LinkButton onClick={load.reload}>{words.retry}</LinkButton></span>;
  const { round, theme } = load.value;
  if (!round) return <span className={styles.muted}>{words.roundGone}</span>;
  const { roundKey, themeKey } = linkParts(assessment);
  const about = [round.title, round.scope, round.state !== 'closed' && words.open].filter(Boolean).join(', ');
  return (
    <>
      {theme
        ? <span className={styles.answers}>{questions.map(question => <AnswerMark key={question} question={question} answer={theme.answers[question]} />)}</span>
        : <span className={styles.muted}>{words.themeGone}</span>}
      <span className={styles.sub}>{about}</span>
      {round.state === 'closed' && theme && <span className={styles.sub}><StateLink themeKey={themeKey} roundKey={roundKey}>{words.show}</StateLink></span>}
    </>
  );
}
