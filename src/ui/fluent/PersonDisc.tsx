import { PersonaCoin, PersonaSize } from '@fluentui/react/lib/PersonaCoin';
import * as React from 'react';

/**
 * A disc with initials, in the theme's colours; the name stands beside it as text.
 * Fluent's Persona would write the name twice, the second time for a tooltip that screen readers hear as well.
 */
export function PersonDisc({ name }: { name: string }): JSX.Element {
  return <PersonaCoin text={name} size={PersonaSize.size24} initialsColor="var(--themeLighter)" initialsTextColor="var(--themeDarker)" />;
}
