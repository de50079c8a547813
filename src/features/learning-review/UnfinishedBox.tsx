import * as React from 'react';
import { localDateOf } from '../../domain';
import type { Draft } from '../../domain/learning';
import type { UnfinishedExample } from '../../lists/learning';
import type { LearningViewProps } from '../learning';
import { Records, standingIn, useAttempt, useWriteWords } from '../learning-write';
import { Button, MessageBox, useFormats } from '../../ui';
import { publishDraft } from './publishDraft';

export interface UnfinishedBoxProps extends LearningViewProps {
  records: Records;
  unfinished: UnfinishedExample;
  /** Undefined when it has been discarded since. */
  draft: Draft | undefined;
  onChange: () => void;
}

/** A publishing or withdrawal that broke: what of it everybody may see, and the ways to bring it to an end. */
export function UnfinishedBox(props: UnfinishedBoxProps): JSX.Element {
  const { services, shelf, records, unfinished: { draftKey, at, isPublic }, draft, onChange } = props;
  const { publish, untitled } = useWriteWords();
  const formats = useFormats();
  const attempt = useAttempt(services.onFailure);
  const [found, setFound] = React.useState(false);
  const mayFinish = draft !== undefined && standingIn(records, draft, shelf.examples).state === 'approved';
  const finish = (): void => {
    attempt.run(() => publishDraft(props, records, draftKey, () => undefined), result => {
      setFound(result === 'found');
      if (result === 'done') onChange();
    }).catch(services.onFailure);
  };
  const clean = (): void => { attempt.run(() => services.examples.withdraw(draftKey, publish.cleanedUp), onChange).catch(services.onFailure); };
  const actions = (
    <>
      {mayFinish && <Button kind="primary" icon="reload" aria-disabled={attempt.busy} onClick={finish}>{publish.finish}</Button>}
      <Button aria-disabled={attempt.busy} onClick={clean}>{publish.cleanUp}</Button>
    </>
  );
  const when = `${formats.dayMonth(localDateOf(at))} ${formats.time(at)}`;
  return (
    <div>
      <MessageBox kind="error" heading={publish.unfinished(draft?.content.title || untitled, when)} actions={!shelf.plan.newerThanCode && actions}>
        {isPublic ? publish.unfinishedPublic : publish.unfinishedHidden}{!draft && ` ${publish.unfinishedGone}`}
      </MessageBox>
      {found && <MessageBox kind="warning" heading={publish.found} />}
      {attempt.failure}
    </div>
  );
}
