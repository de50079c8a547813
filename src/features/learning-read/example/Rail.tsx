import * as React from 'react';
import { PublishedExample } from '../../../domain/learning';
import { Button, Meter, isForBrowser, useCopy } from '../../../ui';
import { printOnly } from '../../../ui/printOnly';
import { useScene } from '../readScene';
import { noFilter } from '../route';
import { useReadWords } from '../words';
import styles from './Rail.module.scss';
import { Related } from './Related';

interface RailProps {
  example: PublishedExample;
  /** What is printed. */
  paper: React.RefObject<HTMLElement>;
}

/** What stands beside an example: ways to show it, its themes, what the plan does about them, and how many have gone through it. */
export function Rail({ example, paper }: RailProps): JSX.Element {
  const { page, result } = useReadWords();
  const { routing: { route: { large }, change, link }, services: { tenant } } = useScene();
  const { state, copy } = useCopy();
  const show = <Button icon={large ? 'close' : 'play'} onClick={() => change({ large: !large }, 'replace')}>{large ? page.notLarge : page.large}</Button>;
  if (large) return <aside className={styles.rail} aria-label={page.rail}>{show}</aside>;
  return (
    <aside className={styles.rail} aria-label={page.rail}>
      <div className={styles.buttons}>
        {show}
        <Button icon="print" onClick={() => { if (paper.current) printOnly(paper.current); }}>{page.print}</Button>
        <Button icon="link" onClick={() => copy(link({ ...noFilter, large: false }))}>{page.copy}</Button>
        <span role="status">{state === 'copied' ? result.copied : state === 'refused' ? result.notCopied : ''}</span>
        {example.pagePath && <a href={tenant + encodeURI(example.pagePath)}>{page.newsPage}</a>}
      </div>
      <Themes example={example} />
      <Related themes={example.content.themes} />
      <GoneThrough exampleKey={example.clientKey} />
      <section aria-labelledby="le-about"><h3 id="le-about">{page.aboutText}</h3><p className={styles.small}>{page.origin}</p></section>
    </aside>
  );
}

/** Each theme leads to all examples about it. */
function Themes({ example: { content } }: { example: PublishedExample }): JSX.Element {
  const { page } = useReadWords();
  const { routing, themeTitle } = useScene();
  const to = (theme: string): Parameters<typeof routing.link>[0] => ({ ...noFilter, theme, example: undefined, large: false });
  const open = (theme: string) => (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    routing.change(to(theme), 'push');
  };
  return (
    <section aria-labelledby="le-themes">
      <h3 id="le-themes">{page.themes}</h3>
      <ul>{content.themes.map(key => <li key={key}><a href={routing.link(to(key))} onClick={open(key)}>{themeTitle(key) ?? page.themeGone(key)}</a></li>)}</ul>
    </section>
  );
}

function GoneThrough({ exampleKey }: { exampleKey: string }): JSX.Element {
  const { page } = useReadWords();
  const { shelf: { plan: { units }, examples: { rights } }, goneThrough, views } = useScene();
  const count = goneThrough(exampleKey);
  const open = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    views.goTo('follow-up');
  };
  return (
    <section aria-labelledby="le-count">
      <h3 id="le-count">{page.goneThrough}</h3>
      <p><strong className={styles.number}>{count}</strong> {page.ofUnits(units.length)}</p>
      <div className={styles.meter}><Meter value={count} max={units.length} /></div>
      <p className={styles.small}>{rights.followUp ? <a href={views.linkTo('follow-up')} onClick={open}>{page.toFollowUp}</a> : page.ownerSees}</p>
    </section>
  );
}
