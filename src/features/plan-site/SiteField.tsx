import * as React from 'react';
import { sitePathOf } from '../../lists';
import { Button, useStrings } from '../../ui';
import { ITextField, TextField } from '../../ui/fluent';
import styles from './SitePicker.module.scss';

export interface SiteFieldProps {
  tenant: string;
  onChoose: (site: string) => void;
}

/** A site that the search does not know, written by hand. */
export function SiteField({ tenant, onChoose }: SiteFieldProps): JSX.Element {
  const { planSite } = useStrings();
  const [text, setText] = React.useState('');
  const [wrong, setWrong] = React.useState(false);
  const field = React.useRef<ITextField>(null);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const site = sitePathOf(text, tenant);
    setWrong(site === undefined);
    if (site === undefined) field.current?.focus();
    else onChoose(site);
  };
  return (
    <form className={styles.field} onSubmit={submit} noValidate>
      <h3>{planSite.otherHeading}</h3>
      <TextField
        componentRef={field} label={planSite.field} description={planSite.example} value={text} maxLength={400}
        errorMessage={wrong ? planSite.wrong : undefined} onChange={(_event, value = '') => { setText(value); setWrong(false); }}
      />
      <div><Button kind="primary" onClick={submit}>{planSite.open}</Button></div>
    </form>
  );
}
