import * as React from 'react';
import { Framework, Theme } from '../../../domain';
import { Dropped, Renamed } from '../../../domain/framework/editions';
import { Button, Icon, IconName, StepHeading, VisuallyHidden, useFormats } from '../../../ui';
import styles from '../Framework.module.scss';
import { MisplacedBox } from '../MisplacedBox';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';
import { PlannedChange } from './change';

interface PreviewProps {
  change: PlannedChange;
  onConfirm: () => void;
  onCancel: () => void;
}

interface Line {
  key: string;
  isArea?: boolean;
  text: React.ReactNode;
  note?: string;
}

/** What the change adds, renames and drops, and which activities it concerns; nothing of it is written yet. */
export function Preview({ change, onConfirm, onCancel }: PreviewProps): JSX.Element {
  const { preview: words, theme } = useFrameworkWords();
  const { plan } = useScene();
  const formats = useFormats();
  const { before, next, differences: { areas, themes }, own, misplaced, fileName } = change;
  const linked = (key: string): string | undefined => {
    const count = plan.activities.filter(({ themeKey }) => themeKey === key).length;
    return count > 0 ? theme.activities(formats.number(count)) : undefined;
  };
  const added = [...areas.added.map(area => areaLine(area.key, area.title)), ...themes.added.filter(each => !own.includes(each)).map(({ key, title }) => ({ key, text: title }))];
  const renamed = [
    ...areas.renamed.map(each => ({ ...areaLine(each.before.key, <Names {...each} />) })), ...themes.renamed.map(each => ({ key: each.before.key, text: <Names {...each} />, note: linked(each.before.key) }))
  ];
  const dropped = [
    ...areas.dropped.map(each => areaLine(each.before.key, each.before.title)), ...themes.dropped.map(each => ({ key: each.before.key, text: each.before.title, note: goneNote(each, words.elsewhere, linked) }))
  ];
  const nothing = added.length + renamed.length + dropped.length === 0;
  return (
    <div className={styles.preview}>
      <div>
        <StepHeading>{words.heading}</StepHeading>
        <p>{words.from(before.title, next.title)} {fileName !== undefined && <span className={styles.muted}>{words.inFile(fileName)}</span>}</p>
      </div>
      {nothing && <p>{words.nothing}</p>}
      <Lines heading={words.added} icon="plus" lines={inOrder(added, next)} />
      <Lines heading={words.renamed} icon="pen" lines={inOrder(renamed, before)} />
      <Lines heading={words.dropped} icon="minus" lines={inOrder(dropped, before)} />
      <Lines heading={words.own} icon="check" lines={own.map(({ key, title }) => ({ key, text: title, note: linked(key) }))} />
      {misplaced.length > 0 ? <MisplacedBox misplaced={misplaced} edition={next} later /> : <p>{words.noneMisplaced}</p>}
      <p className={styles.muted}>{words.rounds}</p>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={onConfirm}>{fileName === undefined ? words.confirmStored : words.confirm}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

/** An area before its themes, as the edition has them. */
function inOrder(lines: Line[], { areas }: Framework): Line[] {
  const keys = areas.flatMap(area => [area.key, ...area.themes.map(({ key }) => key)]);
  return [...lines].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

const areaLine = (key: string, text: React.ReactNode): Line => ({ key, text, isArea: true });

function goneNote({ before, elsewhere }: Dropped<Theme>, elsewhereText: (key: string) => string, linked: (key: string) => string | undefined): string | undefined {
  return [linked(before.key), elsewhere && elsewhereText(elsewhere)].filter(Boolean).join(', ') || undefined;
}

function Names({ before, after }: Renamed<{ title: string }>): JSX.Element {
  const { preview: words } = useFrameworkWords();
  return <><del>{before.title}</del> <Icon name="arrow" size="small" /><VisuallyHidden>{words.becomes}</VisuallyHidden> <ins>{after.title}</ins></>;
}

function Lines({ heading, icon, lines }: { heading: string; icon: IconName; lines: Line[] }): JSX.Element | null {
  const formats = useFormats();
  if (lines.length === 0) return null;
  return (
    <section className={styles.lines}>
      <h3><Icon name={icon} />{heading} <span className={styles.muted}>{formats.number(lines.length)}</span></h3>
      <ul>
        {lines.map(({ key, text, note, isArea }) => (
          <li key={key}><span className={styles.key}>{key}</span><span className={isArea ? styles.strong : undefined}>{text}{note && <span className={styles.note}> {note}</span>}</span></li>
        ))}
      </ul>
    </section>
  );
}
