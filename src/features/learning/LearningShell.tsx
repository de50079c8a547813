import * as React from 'react';
import { learningWords } from '../../loc/learning';
import { Chunk, FailureBox, Loading, MessageBox, ViewTabs, ViewTabsProvider, WaitBar, WaitsProvider, asFailure, useWordsOf } from '../../ui';
import styles from './Learning.module.scss';
import { LearningServices } from './services';
import { Shelf, useShelf } from './shelf';
import { useLearningTabs, useLearningView } from './useLearningView';
import { learningViews } from './views';

/** Learning examples on a page: what is to be read, and for editors and plan owners what they do with it; and the waits of it all. */
export function LearningShell(services: LearningServices): JSX.Element {
  return (
    <WaitsProvider waits={services.waits} clock={services.clock}>
      <div className={styles.content}><Content {...services} /></div>
      <WaitBar floating />
    </WaitsProvider>
  );
}

function Content(services: LearningServices): JSX.Element {
  const words = useWordsOf(learningWords);
  const shelf = useShelf(services);
  if (shelf.state === 'loading') return <Loading label={words.loading} />;
  if (shelf.state === 'ready') return <Views services={services} shelf={shelf.value} reload={shelf.reload} />;
  const { reason } = asFailure(shelf.error);
  if (reason === 'notFound') return <MessageBox kind="info" heading={words.notSetUp}>{words.notSetUpHint}</MessageBox>;
  if (reason === 'forbidden') return <MessageBox kind="info" heading={words.forbidden}>{words.forbiddenHint}</MessageBox>;
  return <FailureBox error={shelf.error} task="reading" onRetry={shelf.reload} />;
}

interface ViewsProps {
  services: LearningServices;
  shelf: Shelf;
  reload: () => void;
}

/** The view that the address names, under the tabs of who has more than one. */
function Views({ services, shelf: read, reload }: ViewsProps): JSX.Element {
  const words = useWordsOf(learningWords);
  const [discussions, onDiscussions] = React.useState(read.discussions);
  React.useEffect(() => onDiscussions(read.discussions), [read.discussions]);
  const shelf = React.useMemo(() => ({ ...read, discussions }), [read, discussions]);
  const views = useLearningView(services.address);
  const tabs = useLearningTabs(views, read.examples.rights);
  const view = learningViews.find(({ key, may }) => key === views.key && may(read.examples.rights)) ?? learningViews[0];
  return (
    <ViewTabsProvider value={tabs}>
      {tabs && <div className={styles.bar}><ViewTabs /></div>}
      {read.plan.newerThanCode && <div className={styles.note}><MessageBox kind="warning" heading={words.newerThanCode} /></div>}
      {read.unreadable > 0 && <div className={styles.note}><MessageBox kind="warning" heading={words.unreadable(read.unreadable)} /></div>}
      <Chunk
        key={view.key} load={view.load}
        render={View => <View services={services} shelf={shelf} views={views} reload={reload} onDiscussions={onDiscussions} />}
      />
    </ViewTabsProvider>
  );
}
