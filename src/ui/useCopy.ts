import * as React from 'react';

export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies text to the clipboard and tells how it went; the browser may refuse. */
export function useCopy(): { state: CopyState; copy: (text: string) => void } {
  const [state, setState] = React.useState<CopyState>('idle');
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const copy = React.useCallback((text: string): void => {
    const tell = (next: CopyState): void => { if (alive.current) setState(next); };
    if (!navigator.clipboard) tell('refused');
    else navigator.clipboard.writeText(text).then(() => tell('copied'), () => tell('refused'));
  }, []);
  return { state, copy };
}
