import { Framework } from '../../../domain';
import { Decision, Round, RoundPicture, pictureOf } from '../../../domain/assessment';
import { RoundReading } from '../../../lists';
import { Where } from '../place';

/** The round whose prioritised themes stand in the matrix. */
export interface ThemeSource {
  round: Round;
  picture: RoundPicture;
  /** What a move builds upon; none when the round is closed: then nothing moves. */
  decisions: Decision[];
}

/** A round that is read as its rows stand. */
export function sourceOf({ round, framework, content }: Pick<RoundReading, 'round' | 'framework' | 'content'>): ThemeSource {
  return { round, picture: pictureOf(framework as Framework, content), decisions: round.state === 'open' ? content.decisions : [] };
}

/** The source with what is on its way laid over it. */
export function withMoves(source: ThemeSource, pending: ReadonlyMap<string, Where>): ThemeSource {
  if (pending.size === 0) return source;
  const areas = source.picture.areas.map(area => ({
    ...area,
    themes: area.themes.map(theme => {
      const to = pending.get(theme.key);
      return to && theme.decision ? { ...theme, decision: { ...theme.decision, ...to } } : theme;
    })
  }));
  return { ...source, picture: { ...source.picture, areas } };
}
