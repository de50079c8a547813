import * as React from 'react';
import { PlanFailure } from '../../lists';
import { Button, FailureBox, IconName, useLoad } from '../../ui';

/** What a menu in a chunk of its own is told beside its own things. */
export interface MenuStart {
  /** It was just asked for: it opens when it comes. */
  startOpen: boolean;
}

interface LazyMenuProps<P> {
  label: string;
  icon: IconName;
  /** Fetches the menu's code; keep it stable. */
  load: () => Promise<React.ComponentType<P & MenuStart>>;
  /** Whether it is needed before somebody presses it. */
  wanted?: boolean;
  props: P;
}

/** A menu whose code comes when it is pressed; until then its button alone. */
export function LazyMenu<P extends object>({ wanted = false, ...menu }: LazyMenuProps<P>): JSX.Element {
  const [asked, setAsked] = React.useState(false);
  if (asked || wanted) return <Fetched {...menu} startOpen={asked} onPress={() => setAsked(true)} />;
  return <Button kind="quiet" icon={menu.icon} aria-haspopup="dialog" aria-expanded={false} onClick={() => setAsked(true)}>{menu.label}</Button>;
}

function Fetched<P extends object>({ label, icon, load, props, startOpen, onPress }: LazyMenuProps<P> & MenuStart & { onPress: () => void }): JSX.Element {
  const fetchMenu = React.useCallback(async () => {
    try {
      return { Menu: await load() };
    } catch (cause) {
      throw new PlanFailure('offline', { cause });
    }
  }, [load]);
  const menu = useLoad(fetchMenu);
  if (menu.state === 'ready') return React.createElement(menu.value.Menu, { ...props, startOpen });
  if (menu.state === 'failed' && startOpen) return <FailureBox error={menu.error} task="reading" onRetry={menu.reload} />;
  return <Button kind="quiet" icon={icon} aria-haspopup="dialog" aria-expanded={false} aria-busy={startOpen} onClick={onPress}>{label}</Button>;
}
