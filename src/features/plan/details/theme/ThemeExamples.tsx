import * as React from 'react';
import type { PublishedExample } from '../../../../domain/learning';
import { themeLinkWords } from '../../../../loc/themeLinks';
import { LinkButton, useLoad, useWordsOf } from '../../../../ui';
import styles from '../Details.module.scss';
import { ExamplesReader } from './reader';

interface ThemeExamplesProps {
  themeKey: string;
  examples: ExamplesReader;
}

/** The way to learning examples on a theme; they are read when they are asked for. */
export function ThemeExamples(props: ThemeExamplesProps): JSX.Element {
  const words = useWordsOf(themeLinkWords);
  const [open, setOpen] = React.useState(false);
  return <span className={styles.sub}>{open ? <Found {...props} /> : <LinkButton onClick={() => setOpen(true)}>{words.toExamples}</LinkButton>}</span>;
}

function Found({ themeKey, examples }: ThemeExamplesProps): JSX.Element {
  const words = useWordsOf(themeLinkWords);
  const read = React.useCallback(async (): Promise<PublishedExample[]> =>
    (await examples.all()).examples.filter(({ content }) => content.themes.includes(themeKey)), [examples, themeKey]);
  const load = useLoad(read);
  if (load.state === 'loading') return <span role="status">{words.loadingExamples}</span>;
  if (load.state === 'failed') return <span role="status">{words.examplesFailed} <LinkButton onClick={load.reload}>{words.retry}</LinkButton></span>;
  if (load.value.length === 0) return <span role="status">{words.noExamples}</span>;
  return (
    <span role="status">
      {words.examples} {load.value.map(({ id, content, pagePath }, at) => <React.Fragment key={id}>{at > 0 && ' · '}{pagePath ? <a href={encodeURI(pagePath)}>{content.title}</a> : content.title}</React.Fragment>)}
    </span>
  );
}
