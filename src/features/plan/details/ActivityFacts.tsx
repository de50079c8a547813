import * as React from 'react';
import { Activity, PlanIndex, effectPoints, effortPoints, localDateOf, priorityOf } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { themeLinkWords } from '../../../loc/themeLinks';
import { Meter, PriorityMark, useFormats, useStrings, useWordsOf } from '../../../ui';
import { areaName, unitName } from '../names';
import { useScene } from '../planScene';
import styles from './Details.module.scss';
import { AnswersReader, ExamplesReader, LazyFromAssessment, ThemeFact } from './theme';

interface FactProps {
  name: string;
  wide?: boolean;
  children: React.ReactNode;
}

function Fact({ name, wide, children }: FactProps): JSX.Element {
  return <div className={wide ? styles.wide : undefined}><dt>{name}</dt><dd>{children}</dd></div>;
}

/** Every field of an activity. */
export function ActivityFacts({ activity, answers, examples }: { activity: Activity; answers?: AnswersReader; examples?: ExamplesReader }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { index } = useScene();
  const { details: words } = strings.plan;
  const links = useWordsOf(themeLinkWords);
  const unit = index.unit(activity.unitId);
  return (
    <dl className={styles.facts}>
      <Fact name={words.description} wide>
        {activity.description ? <span className={styles.lines}>{activity.description}</span> : <span className={styles.muted}>{words.noDescription}</span>}
      </Fact>
      <Fact name={words.unit}>{unitName(unit, strings)}{unit && unit.code && unit.name !== unit.code && ` (${unit.code})`}</Fact>
      <Fact name={words.responsible}><Responsible activity={activity} index={index} /></Fact>
      <Fact name={words.dates}><span className={styles.numbers}>{datesOf(activity, strings, formats)}</span></Fact>
      <Fact name={words.percent}>
        <span className={styles.progress}><span className={styles.numbers}>{formats.percent(activity.percent)}</span><Meter value={activity.percent} max={100} of="ongoing" /></span>
      </Fact>
      <Fact name={words.priority} wide><PrioritySum activity={activity} /></Fact>
      <Fact name={words.area}>{areaName(index.area(activity.areaKey), activity.areaKey)}</Fact>
      <Fact name={words.theme}><ThemeFact activity={activity} examples={examples} /></Fact>
      {activity.assessment && answers && <Fact name={links.from} wide><LazyFromAssessment assessment={activity.assessment} answers={answers} /></Fact>}
      {activity.responsibleText && activity.roleIds.length > 0 && <Fact name={words.responsibleText}>{activity.responsibleText}</Fact>}
      <Fact name={words.created}>{formats.longDate(localDateOf(activity.created))}</Fact>
      {activity.source && <Fact name={words.source}>{activity.source}</Fact>}
    </dl>
  );
}

function datesOf({ start, due }: Activity, strings: Strings, formats: Formats): string {
  const { details: words } = strings.plan;
  if (start && due) return formats.range(start, due);
  if (due) return words.until(formats.longDate(due));
  return start ? words.from(formats.longDate(start)) : words.noDates;
}

/** Roles with the people who hold them now, then named people; the document's words when neither is known. */
function Responsible({ activity, index }: { activity: Activity; index: PlanIndex }): JSX.Element {
  const { plan } = useStrings();
  const roles = activity.roleIds.map(id => index.role(id)).filter(role => role !== undefined);
  if (roles.length === 0 && activity.people.length === 0) {
    return <>{activity.responsibleText || <span className={styles.muted}>{plan.table.nobody}</span>}</>;
  }
  return (
    <ul>
      {roles.map(role => role && (
        <li key={role.id}>
          {role.code} <span className={styles.muted}>({role.people.map(person => person.name).join(', ') || plan.details.nobodyHolds})</span>
        </li>
      ))}
      {activity.people.map(person => <li key={`person-${person.id}`}>{person.name}</li>)}
    </ul>
  );
}

/** The priority as a sum of its two parts. */
function PrioritySum({ activity }: { activity: Activity }): JSX.Element {
  const { common, plan } = useStrings();
  const { details: words } = plan;
  const { effort, expectedEffect, statedPriority } = activity;
  const priority = priorityOf(effort, expectedEffect);
  return (
    <>
      <span className={styles.sum}>
        <span className={styles.part}>{words.effort} {effort ? <>{common.effort[effort]} <b>{effortPoints[effort]}</b></> : words.unknown}</span>
        <span className={styles.muted}>+</span>
        <span className={styles.part}>{words.effect} {expectedEffect ? <>{common.effect[expectedEffect]} <b>{effectPoints[expectedEffect]}</b></> : words.unknown}</span>
        <span className={styles.muted}>=</span>
        <PriorityMark priority={priority} />
      </span>
      {statedPriority !== undefined && (
        <span className={styles.sub}>{priority ? words.stated(String(statedPriority), String(priority.value)) : words.statedOnly(String(statedPriority))}</span>
      )}
    </>
  );
}
