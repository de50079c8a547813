import * as React from 'react';
import { KnownIdentities } from '../../../domain/identity';
import { ExampleText, KeptFind } from '../../../domain/learning';
import { PartFind, editedParts, findsIn, followed } from '../finds';

/** A part of so many characters is looked through at once, with every key. */
const short = 1500;
/** Milliseconds without a key before a longer one is. */
const rest = 200;

/** The finds in what is on the screen. In a long part they follow their words while it is written in, and are found anew when the writer rests: a key never waits for them. */
export function useFinds(content: ExampleText, kept: readonly KeptFind[], known: KnownIdentities): PartFind[] {
  const [looked, setLooked] = React.useState(content);
  React.useEffect(() => {
    const timer = setTimeout(() => setLooked(content), rest);
    return () => clearTimeout(timer);
  }, [content]);
  return React.useMemo(() => {
    const isLate = editedParts(looked, content).some(part => content[part].length > short);
    return isLate ? followed(findsIn(looked, kept, known), looked, content) : findsIn(content, kept, known);
  }, [looked, content, kept, known]);
}
