import { Plan } from '../../../lists';
import { Strings } from '../../../loc';
import { IconName } from '../../../ui';
import { mayAdd, mayEdit } from '../rights';

/** Something that the reader may do with the plan. */
export interface PlanCommand {
  key: string;
  label: string;
  icon: IconName;
  /** It stands out, stays in sight on a phone, and the empty plan proposes it. */
  primary?: boolean;
  /** Seldom needed: it stands in the menu also where there is room. */
  rare?: boolean;
  onClick: () => void;
}

/** The plan's own commands, in their order on the page. */
export type PlanCommandKey = 'selectMany' | 'export' | 'print' | 'newActivity';

interface DeclaredCommand {
  key: PlanCommandKey;
  icon: IconName;
  primary?: boolean;
  shownTo: (plan: Plan) => boolean;
}

const hasRows = (plan: Plan): boolean => plan.activities.length > 0;

/** One line for each command: its drawing, and who sees it. Its word stands in the strings under its key, what it does in the page's tasks. */
const declared: DeclaredCommand[] = [
  { key: 'selectMany', icon: 'selectMany', shownTo: plan => hasRows(plan) && mayEdit(plan) },
  { key: 'export', icon: 'download', shownTo: hasRows },
  { key: 'print', icon: 'print', shownTo: hasRows },
  { key: 'newActivity', icon: 'plus', primary: true, shownTo: mayAdd }
];

/** What each command does on the page at hand; a command without a task is not offered there. */
export type PlanTasks = Partial<Record<PlanCommandKey, () => void>>;

/** The commands that this reader has on this page. */
export function commandsOf(plan: Plan, tasks: PlanTasks, words: Strings['plan']['planCommands']): PlanCommand[] {
  return declared.flatMap(({ key, icon, primary, shownTo }) => {
    const onClick = tasks[key];
    return onClick && shownTo(plan) ? [{ key, icon, primary, label: words[key], onClick }] : [];
  });
}
