import * as React from 'react';
import { ExampleText, TextPart, questionsIn } from '../../../domain/learning';
import { piecesOf } from '../paragraphs';
import { useReadWords } from '../words';
import styles from './Example.module.scss';

const told: readonly TextPart[] = ['event', 'consequence', 'causes', 'measures'];

/** An example's texts in the order in which they are read, the lesson and the questions set apart. */
export function Parts({ content }: { content: ExampleText }): JSX.Element {
  const { headings } = useReadWords();
  const questions = questionsIn(content);
  return (
    <>
      {told.filter(part => content[part]).map(part => (
        <React.Fragment key={part}>
          <h3>{headings[part]}</h3>
          <Text text={content[part]} />
        </React.Fragment>
      ))}
      {content.lessons && (
        <section className={styles.take} aria-labelledby="le-lessons">
          <h3 id="le-lessons">{headings.lessons}</h3>
          <Text text={content.lessons} />
        </section>
      )}
      {questions.length > 0 && (
        <section className={styles.talk} aria-labelledby="le-questions">
          <h3 id="le-questions">{headings.questions}</h3>
          <ol>{questions.map((question, at) => <li key={at}>{question}</li>)}</ol>
        </section>
      )}
    </>
  );
}

function Text({ text }: { text: string }): JSX.Element {
  return (
    <>
      {piecesOf(text).map((piece, at) => (piece.kind === 'paragraph'
        ? <p key={at}>{piece.text}</p>
        : <ul key={at}>{piece.points.map((point, number) => <li key={number}>{point}</li>)}</ul>))}
    </>
  );
}
