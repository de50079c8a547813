import * as React from 'react';
import { VisuallyHidden, useStrings } from '../../ui';
import styles from './PlanPage.module.scss';

/** The plan's shape while it is on its way: as high as what comes, so that nothing jumps. */
export function PlanSkeleton(): JSX.Element {
  const { plan } = useStrings();
  return (
    <div>
      <VisuallyHidden role="status">{plan.loading}</VisuallyHidden>
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
