import * as React from 'react';
import { FoundSite, SiteFinder } from '../../lists';
import { Button, Loading, StepHeading, useLoad, useStrings } from '../../ui';
import { FluentRoot } from '../../ui/fluent';
import { SiteField } from './SiteField';
import styles from './SitePicker.module.scss';

export interface SitePickerProps {
  /** Where the plan was looked for, server-relative. */
  site: string;
  /** The tenant's address, for example `https://bjorkvik.sharepoint.com`. */
  tenant: string;
  finder: SiteFinder;
  /** Takes a site, server-relative; remembering it is not this view's affair. */
  onChoose: (site: string) => void;
  /** Looks for the plan on the same site once more. */
  onRetry: () => void;
}

/** Stands where the plan would, when there is none on the site: the sites that have one, and a field for another. */
export function SitePicker({ site, tenant, finder, onChoose, onRetry }: SitePickerProps): JSX.Element {
  const { planSite } = useStrings();
  const search = useLoad(React.useCallback(() => finder.find(), [finder]));
  return (
    <FluentRoot>
      <div className={styles.picker}>
        <StepHeading atFirst>{planSite.heading}</StepHeading>
        <p>{planSite.before}<strong>{site}</strong>{planSite.after}</p>
        {search.state === 'loading' && <Loading label={planSite.searching} />}
        {search.state === 'failed' && <p role="status">{planSite.notSearched}</p>}
        {search.state === 'ready' && <Sites sites={search.value.filter(({ path }) => path.toLowerCase() !== site.toLowerCase())} onChoose={onChoose} />}
        <SiteField tenant={tenant} onChoose={onChoose} />
        <p className={styles.ask}>{planSite.ask}</p>
        <div><Button icon="reload" onClick={onRetry}>{planSite.retry}</Button></div>
      </div>
    </FluentRoot>
  );
}

function Sites({ sites, onChoose }: { sites: FoundSite[]; onChoose: (site: string) => void }): JSX.Element {
  const { planSite } = useStrings();
  if (sites.length === 0) return <p role="status">{planSite.none}</p>;
  return (
    <ul className={styles.sites}>
      {sites.map(({ path, title }) => (
        <li key={path}>
          <span>{title}<small>{path}</small></span>
          <Button onClick={() => onChoose(path)} label={planSite.chooseSite(title)}>{planSite.choose}</Button>
        </li>
      ))}
    </ul>
  );
}
