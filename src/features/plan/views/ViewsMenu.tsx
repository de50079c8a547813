import * as React from 'react';
import { NamedView, ViewRepository } from '../../../lists';
import { viewsWords } from '../../../loc/views';
import { FailureBox, Loading, useWordsOf } from '../../../ui';
import { MenuButton, Popup } from '../../../ui/menu';
import { hasOwn } from '../filters';
import type { MenuStart } from '../LazyMenu';
import { useScene } from '../planScene';
import { PlanView, startView } from '../view';
import { NameForm } from './NameForm';
import { Note } from './Note';
import { readyFilters, readyKeyOf, readyKeys } from './readyViews';
import { useViews } from './useViews';
import { hasDeparted, queryOf, viewIn } from './viewQuery';
import styles from './Views.module.scss';

export interface ViewsMenuProps {
  repository: ViewRepository;
  view: PlanView;
  change: (change: Partial<PlanView>) => void;
  /** May this reader keep views for everyone? */
  mayKeep: boolean;
}

const newKey = (): string => crypto.randomUUID();

/** The named views: choosing one, and for the plan owner keeping them. The button names the chosen one. */
export function ViewsMenu({ repository, view, change, mayKeep, startOpen }: ViewsMenuProps & MenuStart): JSX.Element {
  const words = useWordsOf(viewsWords);
  const scene = useScene();
  const { plan } = scene;
  const views = useViews(repository, newKey);
  const [renaming, setRenaming] = React.useState<number>();
  const own = React.useMemo(() => hasOwn(scene), [scene]);
  const ready = readyKeyOf(view.named);
  const chosen = views.all.find(({ id }) => String(id) === view.named);
  const title = ready ? words.readyTitles[ready] : chosen?.title;
  const label = title === undefined ? words.views : hasDeparted(view, chosen, plan) ? words.changed(title) : title;
  const isTaken = (name: string, but?: number): boolean => views.all.some(one => one.id !== but && one.title.toLowerCase() === name.toLowerCase());

  const choose = (named: NamedView): void => change({ ...viewIn(named.query, plan), named: String(named.id), activityId: view.activityId });
  const item = (key: string, text: string, isChosen: boolean, onClick: () => void): JSX.Element => (
    <button key={key} type="button" className={styles.item} aria-current={isChosen || undefined} onClick={onClick}>{text}</button>
  );
  const tasksOf = (one: NamedView, at: number): React.ComponentProps<typeof MenuButton>['items'] => [
    { key: 'rename', label: words.rename, icon: 'pen' as const, onClick: () => setRenaming(one.id) },
    { key: 'update', label: words.update, icon: 'reload' as const, onClick: () => void views.change(one, { query: queryOf(view, plan) }, 'updated').then(() => change({ named: String(one.id) })) },
    ...(at > 0 ? [{ key: 'up', label: words.moveUp, icon: 'moveUp' as const, onClick: () => void views.move(one, -1) }] : []),
    ...(at < views.all.length - 1 ? [{ key: 'down', label: words.moveDown, icon: 'moveDown' as const, onClick: () => void views.move(one, 1) }] : []),
    { key: 'remove', label: words.remove, icon: 'trash' as const, onClick: () => void views.remove(one) }
  ];
  return (
    <Popup label={label} name={words.views} icon="document" startOpen={startOpen}>
      {close => (
        <div className={styles.views} aria-busy={views.busy}>
          {item('whole', words.whole, false, () => { change({ filter: startView.filter, named: undefined }); close(); })}
          <h3>{words.ready}</h3>
          {readyKeys.filter(key => key !== 'mine' || own).map(key => item(key, words.readyTitles[key], key === view.named, () => { change({ filter: readyFilters[key], named: key }); close(); }))}
          <h3>{words.kept}</h3>
          {views.state === 'loading' && <Loading label={words.loading} />}
          {views.state === 'failed' && <FailureBox error={views.error} task="reading" onRetry={views.reload} />}
          {views.state === 'ready' && views.all.length === 0 && <p className={styles.hint}>{words.noneKept}</p>}
          <ul>
            {views.all.map((one, at) => (
              <li key={one.id}>
                {renaming === one.id
                  ? (
                    <NameForm
                      first={one.title} isTaken={name => isTaken(name, one.id)} busy={views.busy} onCancel={() => setRenaming(undefined)}
                      onName={async name => {
                        const isKept = await views.change(one, { title: name }, 'renamed');
                        if (isKept) setRenaming(undefined);
                        return isKept;
                      }}
                    />
                  )
                  : item(String(one.id), one.title, one === chosen, () => { choose(one); close(); })}
                {mayKeep && renaming !== one.id && <MenuButton label={words.more(one.title)} items={tasksOf(one, at)} />}
              </li>
            ))}
          </ul>
          <Note views={views} />
          {mayKeep && views.state === 'ready' && (
            <NameForm
              label={words.saveAs} hint={words.forAll} isTaken={isTaken} busy={views.busy}
              onName={async name => {
                const saved = await views.save(name, queryOf(view, plan));
                if (saved) change({ named: String(saved.id) });
                return saved !== undefined;
              }}
            />
          )}
        </div>
      )}
    </Popup>
  );
}
