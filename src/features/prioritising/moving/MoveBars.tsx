import * as React from 'react';
import { prioritisingWords } from '../../../loc/prioritising';
import { Icon, useWordsOf } from '../../../ui';
import type { Done } from '../../plan/changing';
import type { ThemeMoves } from '../themes/useThemeMoves';
import type { ActivityMoving } from './activityMoving';
import { moveIn } from './lastMove';
import styles from './Moving.module.scss';
import { MoveText } from './moveText';
import { ThemeBar } from './ThemeBar';

interface MoveBarsProps {
  moving: ActivityMoving;
  themeMoves: ThemeMoves;
  onOpen: (activityId: number) => void;
}

/** What becomes of moves: of activities as the plan tells of its changes, of themes in the same words. The last one alone is told as done. */
export function MoveBars({ moving: { desk, state, toldElsewhere, onEdit }, themeMoves, onOpen }: MoveBarsProps): JSX.Element {
  const { move: words } = useWordsOf(prioritisingWords);
  useOnlyLast(desk, state.done, themeMoves);
  const tell = (done: Done): React.ReactNode => {
    const move = moveIn(done);
    if (!move) return undefined;
    return <><Icon name="done" /><MoveText {...move}>{done.kind === 'undo' ? words.undone : words.saved}</MoveText></>;
  };
  return (
    <div className={styles.place}>
      {desk && !toldElsewhere && <desk.parts.ChangeBar state={state} changer={desk.changer} onOpen={onOpen} onEdit={onEdit} tell={tell} onTop />}
      <ThemeBar {...themeMoves} />
    </div>
  );
}

/** Of two bars that tell of something done, the older one goes. */
function useOnlyLast(desk: ActivityMoving['desk'], done: Done | undefined, { mover, state }: ThemeMoves): void {
  const before = React.useRef({ done, theme: state.done });
  React.useEffect(() => {
    const last = before.current;
    before.current = { done, theme: state.done };
    if (done && state.done) {
      if (done !== last.done) mover.dismiss();
      else if (state.done !== last.theme) desk?.changer.dismiss();
    }
  }, [desk, done, mover, state.done]);
}
