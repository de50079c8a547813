import * as React from 'react';
import { LinkButton } from '../../../ui';
import { useAssessingWords } from '../words';
import { Keyboard } from './drawings';
import styles from './KeysHelp.module.scss';

/** The keys of the grid: the most used in a line, all of them when asked for. Touch has no use for them. */
export function KeysHelp({ open, onToggle }: { open: boolean; onToggle: () => void }): JSX.Element {
  const { keys: words } = useAssessingWords();
  return (
    <div className={styles.keys}>
      <p className={styles.line}>
        <span><Keyboard /> <Keys keys={['←', '→', '↑', '↓']} /> {words.move}</span>
        <span><Keys keys={['N']} /> {words.note}</span>
        <span><Keys keys={['Ctrl', '+', 'Z']} /> {words.undo}</span>
        <span><Keys keys={['?']} /> <LinkButton aria-expanded={open} aria-controls="hp-keys" onClick={onToggle}>{words.all}</LinkButton></span>
      </p>
      <dl id="hp-keys" className={styles.all} hidden={!open}>
        {words.list.map(([keys, what]) => <div key={what}><dt><Keys keys={keys} /></dt><dd>{what}</dd></div>)}
      </dl>
      <span role="status" className={styles.heard}>{open && words.shown}</span>
    </div>
  );
}

/** Keys as they look; what joins them stands between. */
function Keys({ keys }: { keys: readonly string[] }): JSX.Element {
  return <>{keys.map((key, at) => (key === '+' || key === '–' ? <React.Fragment key={at}> {key} </React.Fragment> : <kbd key={at}>{key}</kbd>))}</>;
}
