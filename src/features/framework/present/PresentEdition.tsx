import * as React from 'react';
import { Theme, themesOf } from '../../../domain';
import { isOwnTheme } from '../../../domain/framework/edit';
import { misplacedActivities } from '../../../domain/framework/editions';
import { StoredEdition } from '../../../lists';
import { Button, useFormats } from '../../../ui';
import styles from '../Framework.module.scss';
import { MisplacedBox } from '../MisplacedBox';
import { useScene } from '../scene';
import { useTemplate } from '../useTemplate';
import { useFrameworkWords } from '../words';
import { AreaThemes } from './AreaThemes';
import { OtherEditions } from './OtherEditions';

interface PresentEditionProps {
  /** Begins with a file. */
  onLoad: () => void;
  /** Begins with an edition that the site has. */
  onChange: (edition: StoredEdition) => void;
}

/** The edition that the plan has: its areas with their themes, and what can be done with it. */
export function PresentEdition({ onLoad, onChange }: PresentEditionProps): JSX.Element {
  const { present: { framework }, plan, frameworks, mayChange } = useScene();
  // Keys that a theme of one's own may not get: another edition or an activity means something else by them.
  const taken = (): string[] => frameworks.editions.flatMap(each => themesOf(each.framework)).map(({ key }) => key)
    .concat(plan.activities.concat(plan.archived).flatMap(({ themeKey }) => themeKey ?? []));
  return (
    <>
      <Facts themes={themesOf(framework)} areaCount={framework.areas.length} title={framework.title} onLoad={mayChange ? onLoad : undefined} />
      <MisplacedBox misplaced={misplacedActivities(plan.activities, framework)} />
      {framework.areas.map(area => <AreaThemes key={area.key} framework={framework} area={area} taken={taken} />)}
      <OtherEditions onChange={onChange} />
    </>
  );
}

function Facts({ themes, areaCount, title, onLoad }: { themes: Theme[]; areaCount: number; title: string; onLoad?: () => void }): JSX.Element {
  const { present: words } = useFrameworkWords();
  const formats = useFormats();
  const download = useTemplate();
  const [own, hidden] = [themes.filter(isOwnTheme).length, themes.filter(theme => theme.hidden).length];
  const counts = [words.counts(formats.number(areaCount), formats.number(themes.length)), own > 0 && words.own(formats.number(own)), hidden > 0 && words.hidden(formats.number(hidden))];
  return (
    <section className={styles.facts} aria-label={words.heading}>
      <div>
        <p className={styles.muted}>{words.heading}</p>
        <p className={styles.name}>{title}</p>
        <p>{counts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.buttons}>
        <Button kind="quiet" icon="download" onClick={download}>{words.download}</Button>
        {onLoad && <Button icon="upload" onClick={onLoad}>{words.load}</Button>}
      </div>
    </section>
  );
}
