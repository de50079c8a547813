import * as React from 'react';

/** What keeps something as it stands on the site, from its start until it is stopped, and tells when that has changed. */
export interface Followed<S> {
  current(): S;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  stop(): void;
}

/** How it stands, drawn anew whenever it changes, while the component is there. Keep what is followed stable. */
export function useFollowed<S>(followed: Followed<S>): S {
  const [, setDrawn] = React.useState(0);
  React.useEffect(() => {
    const untell = followed.subscribe(() => setDrawn(before => before + 1));
    void followed.start();
    return () => {
      untell();
      followed.stop();
    };
  }, [followed]);
  return followed.current();
}
