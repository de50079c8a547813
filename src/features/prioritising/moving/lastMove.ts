import type { ChangingState, Done } from '../../plan/changing';
import { activityKey, themeKeyOf } from '../entries';
import { Where, samePlace } from '../place';
import type { ThemeState } from '../themes/ThemeMover';
import type { LastMove } from '../tools';

/** A change of one activity that gave it another place; undefined for other changes. */
export function moveIn({ rows }: Pick<Done, 'rows'>): { title: string; id: number; from: Where; to: Where } | undefined {
  const [only, ...others] = rows;
  if (!only || others.length > 0) return undefined;
  const { activity, former } = only;
  const to = { effort: activity.effort, expectedEffect: activity.expectedEffect };
  const from = {
    effort: 'effort' in former ? former.effort : activity.effort, expectedEffect: 'expectedEffect' in former ? former.expectedEffect : activity.expectedEffect
  };
  return samePlace(from, to) ? undefined : { title: activity.title, id: activity.id, from, to };
}

/** What stands out as just moved; what was taken back does not. */
export function lastMoveOf(activities: Pick<ChangingState, 'done'>, themes: Pick<ThemeState, 'done'>): LastMove | undefined {
  if (themes.done?.kind === 'move' && !themes.done.kept) return { key: themeKeyOf(themes.done.decision.themeKey), from: themes.done.former };
  const move = activities.done && activities.done.kind !== 'undo' ? moveIn(activities.done) : undefined;
  return move && { key: activityKey(move.id), from: move.from };
}
