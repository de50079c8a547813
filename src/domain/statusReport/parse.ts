import { efforts, expectedEffects, statuses } from '../activity';
import { day, finite, instant, list, object, oneOf, perhaps, refuse, text, tuple, whole, withoutEmpty } from '../plain';
import { Standing, Signal, signals, standings } from '../standing';
import { Summary } from '../summary';
import { plainFormat } from './plain';
import { FrozenActivity, FrozenComment, FrozenShare, ReportComments, ReportHead, ReportWriter } from './types';

function figures(value: unknown): Summary {
  const numbers = tuple(value, 2 + standings.length + signals.length).map(whole);
  const pairs = <K extends string>(keys: readonly K[], from: number): Record<K, number> =>
    Object.fromEntries(keys.map((key, at) => [key, numbers[from + at]])) as Record<K, number>;
  return { total: numbers[0], mostDaysLate: numbers[1], standing: pairs<Standing>(standings, 2), signal: pairs<Signal>(signals, 2 + standings.length) };
}

function share(value: unknown): FrozenShare {
  const [key, title, counted] = tuple(value, 3);
  return { key: text(key), title: text(title), figures: figures(counted) };
}

function writer(value: unknown): ReportWriter {
  const [name, roles] = tuple(value, 2);
  return { name: text(name), roles: list(roles, text) };
}

/** A head from its stored form and the comments beside it. Throws TypeError for anything else, also for a form that this code does not know. */
export function parseHead(value: unknown, comments: ReportComments): ReportHead {
  const plain = object(value);
  if (plain.format !== plainFormat) refuse(plain.format, `format ${plainFormat}`);
  return {
    day: day(plain.day), planTitle: text(plain.planTitle), edition: text(plain.edition), staleAfterDays: whole(plain.staleAfterDays),
    figures: figures(plain.figures), areas: list(plain.areas, share), units: list(plain.units, share), responsible: list(plain.responsible, share),
    comments, writer: writer(plain.writer), checksum: text(plain.checksum)
  };
}

function comment(value: unknown): FrozenComment {
  const [said, by, at] = tuple(value, 3);
  return { text: text(said), by: text(by), at: instant(at) };
}

/** A row from its stored form. Throws TypeError for anything else. */
export function parseRow(value: unknown): FrozenActivity {
  const [
    id, title, unit, areaKey, theme, responsible, effort, expectedEffect, priority, status, percent, needsHelp, due, daysLate, lastReported, said
  ] = tuple(value, 16);
  const row: FrozenActivity = {
    id: whole(id), title: text(title), unit: perhaps(unit, text), areaKey: text(areaKey), theme: perhaps(theme, text), responsible: list(responsible, text),
    effort: perhaps(effort, oneOf(efforts)), expectedEffect: perhaps(expectedEffect, oneOf(expectedEffects)), priority: perhaps(priority, whole),
    status: oneOf(statuses)(status), percent: finite(percent), needsHelp: needsHelp === 1 || (needsHelp !== 0 && refuse(needsHelp, '0|1')),
    due: perhaps(due, day), daysLate: whole(daysLate), lastReported: perhaps(lastReported, instant), comment: perhaps(said, comment)
  };
  return withoutEmpty(row);
}
