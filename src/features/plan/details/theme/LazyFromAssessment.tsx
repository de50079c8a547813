import * as React from 'react';
import { themeLinkWords } from '../../../../loc/themeLinks';
import { useWordsOf } from '../../../../ui';
import { LazyPart } from '../../LazyPart';
import type { FromAssessmentProps } from './FromAssessment';

const loadPart = async (): Promise<React.ComponentType<FromAssessmentProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-origin' */ './FromAssessment')).FromAssessment;

/** Comes with the first activity that was made from an answer. */
export function LazyFromAssessment(props: FromAssessmentProps): JSX.Element {
  return <LazyPart load={loadPart} loading={useWordsOf(themeLinkWords).loading} props={props} />;
}
