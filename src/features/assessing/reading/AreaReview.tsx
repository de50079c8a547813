import * as React from 'react';
import { Area } from '../../../domain';
import { questions } from '../../../domain/assessment';
import { answerWords } from '../../../loc/answers';
import { formWords } from '../../../loc/assessmentForm';
import { VisuallyHidden, classNames, useWordsOf } from '../../../ui';
import { AnswerPart, DecisionPart, TextPart } from './parts';
import styles from './FormReading.module.scss';
import { Choices, CommentReview, FormReview, ThemeReview, themeDifferences } from './differences';

interface AreaReviewProps {
  area: Area;
  review: FormReview;
  choices: Choices;
  onChoose: (ids: string[], taken: boolean) => void;
}

/** An area of the form beside the round: a row for each theme that the form has, and the comment. */
export function AreaReview({ area, review, choices, onChoose }: AreaReviewProps): JSX.Element | null {
  const words = useWordsOf(formWords).review;
  const answers = useWordsOf(answerWords);
  const keys = new Set(area.themes.map(({ key }) => key));
  const themes = review.themes.filter(({ form }) => keys.has(form.themeKey));
  const comment = review.comments.find(({ form }) => form.areaKey === area.key);
  if (themes.length === 0 && !comment) return null;
  const { columns } = words;
  return (
    <section className={styles.area} aria-label={area.title}>
      <h3>{area.title}</h3>
      {themes.length > 0 && (
        <table className={styles.table} role="table">
          <caption><VisuallyHidden>{words.caption(area.title)}</VisuallyHidden></caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">{columns.theme}</th>
              {questions.map(question => <th key={question} scope="col" role="columnheader">{answers.letter[question]}</th>)}
              <th scope="col" role="columnheader">{columns.note}</th>
              <th scope="col" role="columnheader">{columns.decision}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {themes.map(theme => <ThemeRow key={theme.form.themeKey} theme={theme} title={area.themes.find(({ key }) => key === theme.form.themeKey)?.title ?? ''} {...{ choices, onChoose }} />)}
          </tbody>
        </table>
      )}
      {comment && <Comment review={comment} title={area.title} {...{ choices, onChoose }} />}
    </section>
  );
}

type Choosing = Pick<AreaReviewProps, 'choices' | 'onChoose'>;

function ThemeRow({ theme, title, choices, onChoose }: Choosing & { theme: ThemeReview; title: string }): JSX.Element {
  const words = useWordsOf(formWords);
  const answers = useWordsOf(answerWords);
  const { form, note, decided } = theme;
  const { columns } = words.review;
  const changes = themeDifferences(theme).length > 0;
  return (
    <tr role="row" className={classNames(!changes && styles.same)}>
      <th scope="row" role="rowheader">
        {title}
        {form.remarks.map((remark, at) => <span key={at} className={styles.remark}>{words.remark(remark)}</span>)}
      </th>
      {questions.map(question => (
        <td key={question} role="cell" data-label={answers.letter[question]}>
          <AnswerPart question={question} file={form.answers[question]} difference={theme.answers.find(each => each.question === question)} {...{ title, choices, onChoose }} />
        </td>
      ))}
      <td role="cell" data-label={columns.note}><TextPart what={`${title}, ${columns.note}`} file={form.note} difference={note} {...{ choices, onChoose }} /></td>
      <td role="cell" data-label={columns.decision}><DecisionPart form={form} difference={decided} {...{ title, choices, onChoose }} /></td>
    </tr>
  );
}

function Comment({ review: { form, text }, title, choices, onChoose }: Choosing & { review: CommentReview; title: string }): JSX.Element {
  const words = useWordsOf(formWords).review;
  return (
    <div className={styles.comment}>
      <strong>{words.comment}</strong>
      <TextPart what={`${title}, ${words.comment}`} file={form.text} difference={text} choices={choices} onChoose={onChoose} />
    </div>
  );
}
