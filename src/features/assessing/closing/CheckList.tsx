import * as React from 'react';
import { Icon, LinkButton, VisuallyHidden, classNames, useFormats } from '../../../ui';
import { StepProps } from '../steps';
import { useAssessingWords } from '../words';
import { Check } from './checks';
import styles from './Closing.module.scss';
import { useClosingWords } from './words';

interface CheckListProps extends Pick<StepProps, 'goTo'> {
  checks: Check[];
}

/** What is done and what is missing, each with the way to where it is mended. */
export function CheckList({ checks, goTo }: CheckListProps): JSX.Element {
  const words = useClosingWords();
  return (
    <section>
      <h3>{words.before}</h3>
      <ul className={styles.checks}>{checks.map(check => <CheckItem key={check.key} check={check} goTo={goTo} />)}</ul>
    </section>
  );
}

/** Themes that are named at first. */
const namedAtFirst = 5;

function CheckItem({ check, goTo }: { check: Check } & Pick<StepProps, 'goTo'>): JSX.Element {
  const words = useClosingWords();
  const { steps: stepNames } = useAssessingWords();
  const formats = useFormats();
  const [all, setAll] = React.useState(false);
  const { key, missing, count, blocks, step } = check;
  const { done, left, hint } = words.checks[key];
  if (count === 0) return <li className={styles.done}><Icon name="done" /><p><VisuallyHidden>{words.checkDone}: </VisuallyHidden>{done}</p></li>;
  const shown = all ? missing : missing.slice(0, namedAtFirst);
  const more = missing.length > namedAtFirst;
  return (
    <li className={classNames(blocks ? styles.blocks : styles.left)}>
      <Icon name={blocks ? 'late' : 'notStarted'} />
      <div>
        <p className={styles.what}><VisuallyHidden>{blocks ? words.blocks : words.missing}: </VisuallyHidden>{left(formats.number(count))}</p>
        <p className={styles.hint}>{hint}</p>
        {missing.length > 0 && (
          <ul className={styles.themes}>{shown.map(({ title, themeKey }) => <li key={themeKey ?? title}><LinkButton onClick={() => goTo(step, themeKey)}>{title}</LinkButton></li>)}</ul>
        )}
        {more && <LinkButton onClick={() => setAll(!all)}>{all ? words.showFewer : words.showAll(formats.number(missing.length))}</LinkButton>}
        {missing.length === 0 && <LinkButton onClick={() => goTo(step)}>{words.toStep(stepNames[step])}</LinkButton>}
      </div>
    </li>
  );
}
