import * as React from 'react';
import { ActivityFilter, FilterContext, defaultSorting, sortedOnce, statuses } from '../../domain';
import { MatrixEntry, PictureTheme, matrixOf } from '../../domain/assessment';
import { Plan } from '../../lists';
import { prioritisingWords } from '../../loc/prioritising';
import { useWordsOf } from '../../ui';
import { printOnly } from '../../ui/printOnly';
import { boardActivities, boardThemes } from './boardFilter';
import styles from './Board.module.scss';
import { BoardFilters } from './BoardFilters';
import { activityKey, entryKey } from './entries';
import { Legend } from './Legend';
import { Matrix } from './Matrix';
import { MoveBars } from './moving/MoveBars';
import type { ActivityMoving } from './moving/activityMoving';
import { lastMoveOf } from './moving/lastMove';
import { MoveLayer, useMoving } from './moving/useMoving';
import { Creating, NewFromTheme } from './NewFromTheme';
import { OrderList } from './OrderList';
import { ThemeNote } from './themes/ThemeNote';
import type { RoundThemes } from './themes/useRoundThemes';
import type { ThemeMoves } from './themes/useThemeMoves';
import { withMoves } from './themes/themesOf';
import { BoardTools, ToolsProvider } from './tools';
import { Unplaced } from './Unplaced';
import type { WantedFocus } from './useBoardFocus';

export interface BoardProps {
  /** With what is being saved laid over it. */
  plan: Plan;
  context: FilterContext;
  moving: ActivityMoving;
  themes: RoundThemes;
  themeMoves: ThemeMoves;
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
  showThemes: boolean;
  onShowThemes: (show: boolean) => void;
  /** Activities that others have changed. */
  news: ReadonlySet<number>;
  onOpen: (activityId: number) => void;
  /** The activity whose details are open beside the matrix. */
  openId?: number;
  /** How an activity is made of a theme; undefined where the reader may not add activities. */
  creating?: Creating;
  /** It is to be printed; told when the print window is closed. */
  printing?: boolean;
  onPrinted?: () => void;
}

/** What stands in the matrix, by activity and theme. */
function useEntries({ plan, context, filter, themes: { source }, themeMoves: { state } }: BoardProps): { activities: MatrixEntry[]; themes: MatrixEntry[] } {
  const { index } = context;
  const activities = React.useMemo(
    () => boardActivities(sortedOnce(plan.activities, defaultSorting, index), filter, context).map((activity): MatrixEntry => ({ kind: 'activity', activity })),
    [plan.activities, index, filter, context]
  );
  const moved = React.useMemo(() => source && withMoves(source, state.pending), [source, state.pending]);
  const themes = React.useMemo(
    () => boardThemes(moved?.picture, plan.activities, { filter, index, unitId: moved?.round.unitId }), [moved, plan.activities, filter, index]
  );
  return { activities, themes };
}

/** Effort × effect beside the order that follows from it. */
export function Board(props: BoardProps): JSX.Element {
  const { plan, context, moving, themes, themeMoves, filter, onFilter, showThemes, onShowThemes, news, onOpen, openId, creating, printing = false, onPrinted } = props;
  const words = useWordsOf(prioritisingWords);
  const board = React.useRef<HTMLElement>(null);
  const found = useEntries(props);
  const entries = React.useMemo(() => (showThemes ? [...found.activities, ...found.themes] : found.activities), [showThemes, found.activities, found.themes]);
  const matrix = React.useMemo(() => matrixOf(entries), [entries]);
  const mover = useMoving({ board, moving, themes, themeMoves });
  usePrinting(board, printing, onPrinted);
  useReturn(openId, mover.focusOn);

  const { saving } = moving;
  const { pending } = themeMoves.state;
  const [begun, setBegun] = React.useState<PictureTheme>();
  const onCreate = creating && setBegun;
  const lastMove = lastMoveOf(moving.state, themeMoves.state);
  const first = matrix.order[0]?.entry ?? matrix.unplaced[0];
  const activeKey = mover.activeKey !== undefined && entries.some(entry => entryKey(entry) === mover.activeKey) ? mover.activeKey : first && entryKey(first);
  const tools: BoardTools = {
    index: context.index, mayMove: mover.mayMove, onMoveTo: mover.ask, onPress: mover.drag.press, onKey: mover.onKey, activeKey, onActive: mover.setActive, lastMove, onCreate,
    opener: entry => (entry.kind === 'activity' ? () => onOpen(entry.activity.id) : onCreate && (() => onCreate(entry.theme))),
    saving: key => (key.startsWith('a') ? saving.has(Number(key.slice(1))) : pending.has(key.slice(1))),
    isNews: key => key.startsWith('a') && news.has(Number(key.slice(1)))
  };
  const shownStatuses = statuses.filter(status => found.activities.some(entry => entry.kind === 'activity' && entry.activity.status === status));
  return (
    <ToolsProvider value={tools}>
      <section
        ref={board} className={styles.board} aria-labelledby="hp-board-heading"
        onClickCapture={event => { if (mover.drag.endedDrag()) { event.preventDefault(); event.stopPropagation(); } }}
      >
        <h2 id="hp-board-heading" className={styles.heading}>{words.heading} <small>{words.lead}</small></h2>
        <BoardFilters
          plan={plan} filter={filter} onFilter={onFilter} showThemes={found.themes.length > 0 ? showThemes : undefined} onShowThemes={onShowThemes}
          activities={found.activities.length} themes={showThemes ? found.themes.length : 0}
        />
        <MoveBars moving={moving} themeMoves={themeMoves} onOpen={onOpen} />
        <span role="status" className={styles.told}>{mover.told}</span>
        <div className={styles.halves}>
          <div>
            <Matrix matrix={matrix} dragged={mover.drag.dragged} whole={printing} />
            <Legend statuses={shownStatuses} hasThemes={showThemes && found.themes.length > 0} mayMove={moving.mayMove || themes.mayMove} />
            <ThemeNote themes={themes} shown={showThemes && found.themes.length > 0} />
          </div>
          <div>
            <Unplaced entries={matrix.unplaced} dragged={mover.drag.dragged} whole={printing} />
            <OrderList order={matrix.order} whole={printing} />
            {matrix.order.length === 0 && <p className={styles.nothing}>{entries.length === 0 ? `${words.nothing} ${words.nothingHint}` : words.nothingPlaced}</p>}
          </div>
        </div>
        <MoveLayer mover={mover} />
        {creating && begun && themes.source && <NewFromTheme key={begun.key} plan={plan} source={themes.source} theme={begun} creating={creating} onClose={() => setBegun(undefined)} />}
      </section>
    </ToolsProvider>
  );
}

/** Gives the focus back to the list when details are closed on a phone, where the matrix has no names. */
function useReturn(openId: number | undefined, focusOn: (wanted: WantedFocus) => void): void {
  const before = React.useRef(openId);
  React.useEffect(() => {
    const closed = openId === undefined ? before.current : undefined;
    before.current = openId;
    if (closed !== undefined && document.activeElement === document.body) focusOn({ key: activityKey(closed), zone: 'list' });
  }, [openId, focusOn]);
}

/** Prints the matrix and its list without the page around them, once every entry stands there. */
function usePrinting(board: React.RefObject<HTMLElement>, printing: boolean, onPrinted: (() => void) | undefined): void {
  const done = React.useRef(onPrinted);
  done.current = onPrinted;
  React.useEffect(() => {
    if (!printing || !board.current) return undefined;
    const after = (): void => done.current?.();
    window.addEventListener('afterprint', after);
    printOnly(board.current);
    return () => window.removeEventListener('afterprint', after);
  }, [board, printing]);
}
