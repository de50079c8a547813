import * as React from 'react';
import { NowAndBefore, RecordFigures } from '../../../domain';
import { useFormats, useStrings } from '../../../ui';
import styles from './Record.module.scss';

/** The meeting in five figures. */
export function Figures({ figures: { through, of, reports, people, becameDone, needsHelp, late } }: { figures: RecordFigures }): JSX.Element {
  const { meetingRecord: { figures: words } } = useStrings();
  const formats = useFormats();
  const before = ({ before: was }: NowAndBefore): string | undefined => (was === undefined ? undefined : words.before(formats.number(was)));
  return (
    <dl className={styles.figures}>
      <Figure name={words.through} value={formats.number(through)} beside={words.ofAgenda(formats.number(of))} />
      <Figure name={words.reports} value={formats.number(reports)} beside={reports > 0 ? words.from(formats.number(people)) : undefined} />
      <Figure name={words.becameDone} value={formats.number(becameDone)} />
      <Figure name={words.needsHelp} value={formats.number(needsHelp.now)} beside={before(needsHelp)} />
      <Figure name={words.late} value={formats.number(late.now)} beside={before(late)} />
    </dl>
  );
}

function Figure({ name, value, beside }: { name: string; value: string; beside?: string }): JSX.Element {
  return <div><dt>{name}</dt><dd>{value}{beside && <span> {beside}</span>}</dd></div>;
}
