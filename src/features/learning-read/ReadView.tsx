import * as React from 'react';
import type { LearningViewProps } from '../learning';
import { ExamplePage } from './example';
import { Feed } from './feed';
import { ReadSceneProvider, useReadScene } from './readScene';

/** Learning examples as everybody reads them: the feed, or the one example that the address names. */
export function ReadView(props: LearningViewProps): JSX.Element {
  const scene = useReadScene(props);
  const { example } = scene.routing.route;
  // The example that the page was opened with is there at first: nothing that the reader did brought it.
  const [atFirst] = React.useState(example);
  return <ReadSceneProvider value={scene}>{example === undefined ? <Feed /> : <ExamplePage key={example} exampleKey={example} atFirst={example === atFirst} />}</ReadSceneProvider>;
}
