import * as React from 'react';
import { ThemeComparison, isPrioritised, questions } from '../../domain/assessment';
import type { PictureTheme } from '../../domain/assessment';
import { SignalMark, classNames, isForBrowser } from '../../ui';
import { ChoiceMark } from '../../ui/answers';
import { AnswerCell } from './AnswerCell';
import styles from './Area.module.scss';
import { useStateScene } from './stateScene';
import { useStateWords } from './words';

interface ThemeRowProps {
  theme: PictureTheme;
  /** What became of its answers; undefined where nothing is compared. */
  comparison?: ThemeComparison;
}

/** A theme: its answers, what is decided and why, and the way to its activities. */
export function ThemeRow({ theme, comparison }: ThemeRowProps): JSX.Element {
  const { area: words } = useStateWords();
  const { againstTitle } = useStateScene();
  const { key, title, parentKey, decision } = theme;
  return (
    <tr role="row" data-place={key} className={classNames(parentKey && styles.part)}>
      <th role="rowheader" scope="row" tabIndex={-1}>
        {title}
        {decision?.reason && <span className={styles.why}>{words.reason(decision.reason)}</span>}
        {againstTitle && comparison && !comparison.before && <span className={styles.why}>{words.newTheme(againstTitle)}</span>}
      </th>
      {questions.map(question => <AnswerCell key={question} question={question} theme={theme} changed={comparison?.changed.find(each => each.question === question)} />)}
      <td role="cell" className={styles.decision}><ChoiceMark choice={decision?.choice} /></td>
      <td role="cell" className={styles.activities}><Activities theme={theme} /></td>
    </tr>
  );
}

/** How many activities the plan has for the theme, as the way to them. One that is prioritised and has none stands out. */
function Activities({ theme }: { theme: PictureTheme }): JSX.Element | null {
  const { area: words } = useStateWords();
  const { activitiesOf, linkToTheme, openTheme } = useStateScene();
  const count = activitiesOf(theme.key).length;
  if (count === 0) return isPrioritised(theme) ? <SignalMark signal="late" strong>{words.noActivity}</SignalMark> : null;
  const link = linkToTheme(theme.key);
  const text = words.activityCount(count);
  if (!link) return <span className={styles.count}>{text}</span>;
  const open = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    openTheme(theme.key);
  };
  return <a className={styles.count} href={link} aria-label={words.activitiesOf(text, theme.title)} onClick={open}>{text}</a>;
}
