import * as React from 'react';
import type { LearningRights } from '../../lists/learning';
import { learningWords } from '../../loc/learning';
import { AddressPort, ViewTabsState, useAddressView, useWordsOf } from '../../ui';
import { LearningParameters, LearningViewKey, LearningViewState } from './view';
import { learningViews } from './views';

const parameter = 'le-view';
const ownParameters = learningViews.flatMap(({ own }) => own).concat(parameter);

export function readLearningView(address: AddressPort): LearningViewKey {
  const written = address.read().get(parameter);
  return learningViews.find(({ key }) => key === written)?.key ?? 'read';
}

/** The query with a view in it and nothing of the others; what is not ours stays. */
function withView(before: URLSearchParams, key: LearningViewKey, parameters: LearningParameters): URLSearchParams {
  const params = new URLSearchParams(Array.from(before).filter(([name]) => !ownParameters.includes(name)));
  if (key !== 'read') params.set(parameter, key);
  Object.entries(parameters).forEach(([name, value]) => params.set(name, value));
  return params;
}

/** The view that the address names, and the way to another one; back and forward in the browser go between them. */
export function useLearningView(address: AddressPort): LearningViewState {
  const { key, show, hold, isHeld } = useAddressView(address, readLearningView);
  return React.useMemo(() => ({
    key, hold, isHeld,
    goTo: (next, parameters = {}) => show(next, withView(address.read(), next, parameters)),
    linkTo: (next, parameters = {}) => address.link(withView(address.read(), next, parameters))
  }), [address, key, show, hold, isHeld]);
}

/** The tabs of who may see more than what is to be read; undefined for all others. */
export function useLearningTabs({ key: current, goTo, linkTo, isHeld }: LearningViewState, rights: LearningRights): ViewTabsState | undefined {
  const words = useWordsOf(learningWords);
  return React.useMemo(() => {
    const seen = learningViews.filter(({ may }) => may(rights));
    if (seen.length < 2) return undefined;
    return {
      current, tabs: seen.map(({ key, tab }) => ({ key, text: tab(words.tabs), link: linkTo(key) })),
      open: key => { if (!isHeld()) goTo(key as LearningViewKey); }
    };
  }, [current, goTo, linkTo, isHeld, rights, words]);
}
