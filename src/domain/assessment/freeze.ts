import { Instant, LocalDate } from '../calendar';
import { Plain, checksumOfTexts } from '../plain';
import { PictureTheme, RoundPicture } from './picture';
import { Round, questions } from './types';

/** A closed round, with every name as it was: what framework, units and people become later does not change it. */
export interface FrozenRound {
  title: string;
  scope: string;
  /** The unit's name; undefined: the whole municipality. */
  unit?: string;
  startedOn: LocalDate;
  closedAt: Instant;
  closedBy: string;
  picture: RoundPicture;
}

/** The number of the form; another order of the lists below needs another number. */
export const frozenFormat = 1;

function plainTheme({ key, title, parentKey, answers, note, decision }: PictureTheme): Plain {
  const said = decision && [decision.choice, decision.reason, decision.effort ?? null, decision.expectedEffect ?? null];
  return [key, title, parentKey ?? null, questions.map(question => answers[question] ?? null), note, said ?? null];
}

function plainRound({ title, scope, unit, startedOn, closedAt, closedBy, picture }: FrozenRound): Plain {
  const { edition, frameworkTitle, areas } = picture;
  return {
    format: frozenFormat, title, scope, unit: unit ?? null, startedOn, closedAt, closedBy, edition, frameworkTitle,
    areas: areas.map(area => [area.key, area.title, area.comment, area.themes.map(plainTheme)])
  };
}

/** The one text that a closed round is kept as: 16 digits of checksum, a space, and JSON. Read by `parseFrozenRound`. */
export function frozenText(round: FrozenRound): string {
  const json = JSON.stringify(plainRound(round));
  return `${checksumOfTexts([json])} ${json}`;
}

/** What a round becomes when it is closed. */
export function freezeRound(
  { title, scope, startedOn }: Pick<Round, 'title' | 'scope' | 'startedOn'>, picture: RoundPicture, closed: { at: Instant; by: string; unit?: string }
): FrozenRound {
  return { title, scope, ...(closed.unit ? { unit: closed.unit } : {}), startedOn, closedAt: closed.at, closedBy: closed.by, picture };
}
