import * as React from 'react';
import { shortAreaTitle } from '../../../domain';
import { CareKind, Draft, ExamplePart, ExampleText, WrittenPart, careKinds, keptKey, writtenParts } from '../../../domain/learning';
import { FailureBox, MessageBox, VisuallyHidden, useLeaveWarning } from '../../../ui';
import { heldParts } from '../desk';
import type { DraftPageProps } from '../DraftPage';
import { PartFind, changeField, rewordingOf } from '../finds';
import { Flow } from '../Flow';
import { obstaclesOf } from '../obstacles';
import { Preview } from '../Preview';
import { useChoices } from '../useChoices';
import { useWriteWords } from '../words';
import { Choices } from './Choices';
import { ClashBox } from './ClashBox';
import { DraftHead } from './DraftHead';
import styles from './Editor.module.scss';
import { FindActions } from './FindCard';
import { FindCards } from './FindCards';
import { PartField, fieldId } from './PartField';
import { SendBar } from './SendBar';
import { SentBack } from './SentBack';
import { Strip } from './Strip';
import { useDesk } from './useDesk';
import { useFinds } from './useFinds';
import { fieldOf, scrollTo, useFindKeys } from './useFindKeys';
import { useSend } from './useSend';

/** The form of one draft: eight parts, the finds in them, and the way to review. */
export function Editor(props: DraftPageProps & { draft: Draft | undefined }): JSX.Element {
  const { services, records, shelf: { plan: { framework } }, draftKey, draft, onRecords } = props;
  const words = useWriteWords();
  const { known } = records;
  const [desk, state] = useDesk(services, records, draftKey, draft);
  const { content, kept } = state;
  const [preview, setPreview] = React.useState(false);
  const finds = useFinds(content, kept, known);
  const held = heldParts(content, finds);
  const obstacles = obstaclesOf(content, finds);
  const keys = useFindKeys(finds);
  const sending = useSend(services, desk, draftKey, known, onRecords);
  const { themeTitles, careKindNames } = useChoices(framework);
  useLeaveWarning(state.saving === 'waiting' || state.saving === 'saving' || !state.keptHere);

  const write = (part: keyof ExampleText, value: ExampleText[keyof ExampleText]): void => desk.change({ content: { ...desk.state().content, [part]: value } });
  const go = (part: 'title' | ExamplePart): void => {
    const field = document.getElementById(fieldId(part));
    field?.focus();
    scrollTo(field);
  };
  const toFirst = (): void => {
    const find = obstacles.blocking[0] ?? obstacles.deciding[0];
    if (find) keys.show(find);
    else if (obstacles.tooLong[0] ?? obstacles.missing[0]) go(obstacles.tooLong[0] ?? obstacles.missing[0]);
    else if (state.clashes[0]) go(state.clashes[0].part);
  };
  const actions: FindActions = {
    show: keys.show,
    reword: (find, rewording) => {
      const field = fieldOf(find.part);
      if (!field) return;
      desk.note({ kind: rewording === '' ? 'removed' : 'reworded', reason: '', find });
      const change = rewordingOf(desk.state().content[find.part], find, rewording);
      changeField(field, change);
      scrollTo(field);
      keys.say(words.check.changedTo(change.words));
    },
    keep: (find, reason) => {
      const { part, kind, text } = find;
      const others = desk.state().kept.filter(each => keptKey(each) !== keptKey(find));
      desk.change({ kept: [...others, { part, kind, text, reason, at: services.clock().toISOString() }] });
      desk.note({ kind: 'kept', reason, find });
    }
  };
  const clashOf = (part: keyof ExampleText): JSX.Element => (
    <ClashBox
      clash={state.clashes.find(clash => clash.part === part)} onSettle={desk.settle}
      written={value => (typeof value === 'string' ? value : (value as string[]).map(key => (part === 'themes' ? themeTitles(key) : careKindNames(key as CareKind))).join(', '))}
    />
  );
  const of = (part: WrittenPart): { text: string; finds: PartFind[]; held: boolean; onText: (text: string) => void; children: JSX.Element } => ({
    text: content[part], finds: finds.filter(find => find.part === part), held: held.includes(part), onText: text => write(part, text), children: clashOf(part)
  });
  const themeGroups = framework.areas.map(area => ({ title: shortAreaTitle(area), options: area.themes.map(({ key, title }) => ({ key, text: title })) }));
  return (
    <div onKeyDown={keys.onKeyDown}>
      <VisuallyHidden role="status">{keys.heard}</VisuallyHidden>
      <DraftHead {...props} desk={desk} state={state} held={held.length > 0} preview={preview} onPreview={setPreview} />
      <Flow state="draft" />
      {!state.keptHere && <MessageBox kind="warning" heading={words.page.notKept} />}
      {state.saving === 'failed' && <FailureBox error={state.error} task="writing" onRetry={() => { desk.flush().catch(services.onFailure); }} />}
      {draft && <SentBack {...props} draft={draft} replies={state.replies} onReplies={replies => desk.change({ replies })} />}
      {preview && <Preview content={content} themeTitles={content.themes.map(themeTitles)} careKinds={content.careKinds.map(careKindNames)} />}
      <div className={styles.write} hidden={preview}>
        <Strip content={content} finds={finds} onGo={go} />
        <div className={styles.card}>
          {writtenParts.map(part => <PartField key={part} part={part} {...of(part)} onNumber={keys.toCard} />)}
          <Choices part="themes" groups={themeGroups} chosen={content.themes} onChosen={themes => write('themes', themes)}>{clashOf('themes')}</Choices>
          <Choices part="careKinds" groups={[{ options: careKinds.map(key => ({ key, text: careKindNames(key) })) }]} chosen={content.careKinds} onChosen={chosen => write('careKinds', chosen)}>{clashOf('careKinds')}</Choices>
        </div>
        <FindCards finds={finds} actions={actions} />
      </div>
      {sending.stop && <MessageBox kind="warning" heading={words.send[sending.stop]} />}
      {sending.failure}
      {!preview && <SendBar obstacles={obstacles} clashes={state.clashes.length} sending={sending.busy} onFirst={toFirst} onSend={sending.send} />}
    </div>
  );
}
