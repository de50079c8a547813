import * as React from 'react';

/** The heading of what the box shows now; it takes the focus when that came of something pressed in the box. */
export function MarkHeading({ arrived, children }: { arrived: boolean; children: React.ReactNode }): JSX.Element {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (arrived) heading.current?.focus(); }, [arrived]);
  return <h3 id="le-mark" ref={heading} tabIndex={-1}>{children}</h3>;
}
