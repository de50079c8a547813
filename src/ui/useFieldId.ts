import * as React from 'react';

let last = 0;

/** An id that ties a label to its field; React 17 has none of its own. */
export function useFieldId(): string {
  return React.useState(() => `hp-field-${(last += 1)}`)[0];
}
