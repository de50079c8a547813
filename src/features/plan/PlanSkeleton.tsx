import * as React from 'react';
import { MessageBox, VisuallyHidden, useStrings, useWaits } from '../../ui';
import styles from './PlanPage.module.scss';

/** After so long a wait without a word looks like a fault. Milliseconds. */
const longWait = 8000;

/** Whether the component has stood there for a long time. */
function useLongWait(): boolean {
  const [long, setLong] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setLong(true), longWait);
    return () => clearTimeout(timer);
  }, []);
  return long;
}

/** The plan's shape while it is on its way: as high as what comes, so that nothing jumps. */
export function PlanSkeleton(): JSX.Element {
  const { plan } = useStrings();
  const long = useLongWait();
  // A wait with an end says more than that it takes long.
  const { wait } = useWaits();
  return (
    <div>
      <VisuallyHidden role="status">{plan.loading}</VisuallyHidden>
      {long && !wait && <div className={styles.state}><MessageBox kind="info" heading={plan.loadingLong} /></div>}
      <div className={styles.skeleton} aria-hidden="true">
        <span className={styles.skeletonHeading} />
        <span className={styles.skeletonTiles} />
        <span className={styles.skeletonBars} />
        <span className={styles.skeletonFilters} />
        {Array.from({ length: 8 }, (_, at) => <span key={at} className={styles.skeletonRow} />)}
      </div>
    </div>
  );
}
