import * as React from 'react';
import { Misplaced } from '../../domain/framework/editions';
import { Framework, themeByKey } from '../../domain';
import { Icon, isForBrowser, useFormats } from '../../ui';
import styles from './Framework.module.scss';
import { useScene } from './scene';
import { useFrameworkWords } from './words';

interface MisplacedBoxProps {
  misplaced: Misplaced[];
  /** The edition that they are to stand in; left out: the plan's. */
  edition?: Framework;
  /** The plan does not have it yet. */
  later?: boolean;
}

/** The activities that have no place in an edition, or another than they had; each is opened in the plan and changed there. */
export function MisplacedBox({ misplaced, edition, later }: MisplacedBoxProps): JSX.Element | null {
  const { misplaced: words } = useFrameworkWords();
  const formats = useFormats();
  if (misplaced.length === 0) return null;
  return (
    <section className={styles.misplaced}>
      <h3><Icon name="warning" />{words.heading(formats.number(misplaced.length))}</h3>
      <p>{later ? words.later : words.text}</p>
      <ul>{misplaced.map(each => <Item key={each.activity.id} misplaced={each} edition={edition} />)}</ul>
    </section>
  );
}

function Item({ misplaced, edition }: { misplaced: Misplaced; edition?: Framework }): JSX.Element {
  const { linkToActivity, openActivity, present } = useScene();
  const { misplaced: words } = useFrameworkWords();
  const { activity: { id, title, areaKey, themeKey = areaKey }, why, was = themeKey, elsewhere } = misplaced;
  const onClick = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    openActivity(id);
  };
  const now = themeByKey(edition ?? present.framework, themeKey)?.title ?? '';
  const reason = why === 'noArea' ? words.noArea(was) : why === 'noTheme' ? words.noTheme(was) : words.otherTheme(themeKey, was, now);
  return (
    <li>
      <a href={linkToActivity(id)} onClick={onClick}>{title}</a>
      <p className={styles.muted}>{reason} {elsewhere && words.elsewhere(elsewhere)}</p>
    </li>
  );
}
