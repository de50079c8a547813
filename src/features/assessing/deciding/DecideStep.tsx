import * as React from 'react';
import { StepProps } from '../steps';
import { Deciding } from './Deciding';
import { FrozenDecisions } from './FrozenDecisions';

/** Besluta: what is to be done about each theme. A closed round shows what was frozen. */
export function DecideStep(props: StepProps): JSX.Element {
  const { round } = props.reading;
  // Who was deciding while the round closed sees what became of it before the page is drawn anew.
  const [wasOpen] = React.useState(round.state !== 'closed');
  return round.state === 'closed' && !wasOpen ? <FrozenDecisions key={round.id} {...props} /> : <Deciding key={round.id} {...props} />;
}
