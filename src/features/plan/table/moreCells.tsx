import * as React from 'react';
import { Activity, localDateOf, shortAreaTitle } from '../../../domain';
import { useFormats, useStrings } from '../../../ui';
import { areaName } from '../names';
import { useScene } from '../planScene';
import styles from './PlanTable.module.scss';

interface CellProps {
  activity: Activity;
}

/** A value, or the dash of tables for none. */
function Value({ children }: { children: string | undefined }): JSX.Element {
  return children ? <span>{children}</span> : <span className={styles.muted}>–</span>;
}

export function AreaCell({ activity: { areaKey } }: CellProps): JSX.Element {
  const area = useScene().index.area(areaKey);
  return <abbr title={areaName(area, areaKey)}>{area ? shortAreaTitle(area) : areaKey}</abbr>;
}

export function ThemeCell({ activity: { themeKey } }: CellProps): JSX.Element {
  const { plan } = useStrings();
  return <span>{useScene().index.theme(themeKey)?.title ?? plan.table.wholeArea}</span>;
}

export function EffortCell({ activity: { effort } }: CellProps): JSX.Element {
  const { common } = useStrings();
  return <Value>{effort && common.effort[effort]}</Value>;
}

export function EffectCell({ activity: { expectedEffect } }: CellProps): JSX.Element {
  const { common } = useStrings();
  return <Value>{expectedEffect && common.effect[expectedEffect]}</Value>;
}

export function StartCell({ activity: { start } }: CellProps): JSX.Element {
  const formats = useFormats();
  return <Value>{start && formats.date(start)}</Value>;
}

export function PercentCell({ activity: { percent } }: CellProps): JSX.Element {
  return <span>{useFormats().percent(percent)}</span>;
}

export function PeopleCell({ activity: { people } }: CellProps): JSX.Element {
  return <Value>{people.map(person => person.name).join(', ')}</Value>;
}

export function DescriptionCell({ activity: { description } }: CellProps): JSX.Element {
  return <span className={styles.description} title={description}>{description || '–'}</span>;
}

export function CreatedCell({ activity: { created } }: CellProps): JSX.Element {
  return <span>{useFormats().date(localDateOf(created))}</span>;
}

export function SourceCell({ activity: { source } }: CellProps): JSX.Element {
  return <Value>{source}</Value>;
}
