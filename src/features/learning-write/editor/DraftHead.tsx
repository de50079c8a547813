import * as React from 'react';
import { Button, Icon, MessageBox, useFormats } from '../../../ui';
import { Desk, DeskState, hereKeeper } from '../desk';
import type { DraftPageProps } from '../DraftPage';
import { useAttempt } from '../useAttempt';
import { useWriteWords } from '../words';
import styles from './Editor.module.scss';

interface DraftHeadProps extends DraftPageProps {
  desk: Desk;
  state: DeskState;
  /** Something of it stays on this computer. */
  held: boolean;
  preview: boolean;
  onPreview: (shown: boolean) => void;
}

/** Title, who can see it, how it is saved, and what can be done with the whole. */
export function DraftHead({ services, records, draftKey, desk, state, held, preview, onPreview, onLeave }: DraftHeadProps): JSX.Element {
  const { page, untitled } = useWriteWords();
  const [asking, setAsking] = React.useState(false);
  const discarding = useAttempt(services.onFailure);
  const discard = (): void => {
    discarding.run(async () => {
      desk.close();
      if (state.stored) await services.drafts.remove(await services.drafts.read(draftKey));
      hereKeeper(services.unsent, draftKey, services.clock).forget();
    }, onLeave).catch(services.onFailure);
  };
  return (
    <header>
      <div className={styles.pageHead}>
        <div>
          <h2 className={styles.title}>{state.content.title || untitled}</h2>
          <p className={styles.hint}><Icon name="lock" size="small" /> {page.secret(records.user.name)}</p>
        </div>
        <div className={styles.actions}>
          <Saved state={state} held={held} />
          <Button icon="document" onClick={() => onPreview(!preview)} aria-pressed={preview}>{preview ? page.closePreview : page.preview}</Button>
          <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>{page.discard}</Button>
        </div>
      </div>
      {asking && (
        <MessageBox kind="warning" heading={page.discardSure} actions={<><Button onClick={discard} aria-disabled={discarding.busy}>{page.discardYes}</Button><Button onClick={() => setAsking(false)}>{page.cancel}</Button></>} />
      )}
      {discarding.failure}
    </header>
  );
}

/** How the draft is saved, in a word and a time. */
function Saved({ state: { saving, stored, clashes }, held }: { state: DeskState; held: boolean }): JSX.Element {
  const { page } = useWriteWords();
  const formats = useFormats();
  const resting = held ? page.heldShort : stored ? page.saved(formats.time(stored.savedAt)) : '';
  const isOpen = clashes.length > 0;
  const text = isOpen ? page.notSaved : { resting, waiting: page.waiting, saving: page.saving, failed: page.notSaved }[saving];
  return <span role="status" className={styles.saved}>{text && <Icon name={saving === 'failed' || isOpen ? 'warning' : held ? 'lock' : saving === 'resting' ? 'check' : 'quiet'} size="small" />} {text}</span>;
}
