import * as React from 'react';
import { Button, LinkButton, useCopy } from '../../../ui';
import { useScene } from '../readScene';
import { noFilter } from '../route';
import { useCareKinds, useReadWords } from '../words';
import styles from './Feed.module.scss';

/** What the filter says, in words; undefined when nothing is filtered. */
function useFilterText(): string | undefined {
  const { filters } = useReadWords();
  const { inText } = useCareKinds();
  const { routing: { route: { care, theme, text, onlyNew } }, themeTitle, unit } = useScene();
  const parts = [
    care.length > 0 && inText(care),
    theme && (themeTitle(theme) ?? theme), text.trim() && filters.about(text.trim()), onlyNew && unit && filters.notGoneThrough(unit.name)
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** How many of how many, and of what: heard when it changes. */
export function ResultLine({ shown, of }: { shown: number; of: number }): JSX.Element {
  const { result } = useReadWords();
  const filter = useFilterText();
  const { routing } = useScene();
  const { state, copy } = useCopy();
  const about = filter ? `${filter}, ${result.order}` : result.order;
  return (
    <div className={styles.result}>
      <p>
        <span role="status"><strong>{filter ? result.shown(shown, of) : result.all(of)}</strong> {about.charAt(0).toUpperCase() + about.slice(1)}</span>
        {filter && <> <LinkButton onClick={() => routing.change(noFilter, 'replace')}>{result.showAll}</LinkButton></>}
      </p>
      <div>
        <Button kind="quiet" icon="link" onClick={() => copy(routing.link({}))}>{result.copy}</Button>
        <span role="status">{state === 'copied' ? result.copied : state === 'refused' ? result.notCopied : ''}</span>
      </div>
    </div>
  );
}
