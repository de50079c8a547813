import * as React from 'react';
import { localDateOf } from '../../../domain';
import { AreaProgress, Round } from '../../../domain/assessment';
import { Plan, RoundReading } from '../../../lists';
import { Button, Icon, MenuButton, MenuItem, StepHeading, useCopy, useFormats, useStrings } from '../../../ui';
import { FormButtons } from '../form';
import { EarlierRound } from '../steps';
import { useAssessingWords } from '../words';
import { Here } from './Here';
import styles from './Round.module.scss';

/** What the menu beside the title leads to: a round by its id, the start of one, or the framework that new ones follow. */
export type RoundChoice = number | 'new' | 'framework';

interface RoundHeadProps {
  reading: RoundReading;
  rounds: Round[];
  progress: Omit<AreaProgress, 'areaKey'>;
  earlier: readonly EarlierRound[];
  plan: Plan;
  now: Date;
  /** The page opened with this round: the focus stays where it is. */
  atFirst: boolean;
  /** The address of what is shown. */
  link: () => string;
  onChoose: (chosen: RoundChoice) => void;
  /** Opens the page that reads an Excel form; undefined while one is being read. */
  onRead?: () => void;
}

/** “Hösten 2026, särskilda boenden för äldre”. */
export function fullTitle({ title, scope }: Pick<Round, 'title' | 'scope'>): string {
  return scope.trim() ? `${title}, ${scope.trim()}` : title;
}

/** Which round it is, how far it has come, who is here, and the way to other rounds. */
export function RoundHead({ reading, rounds, progress, earlier, plan, now, atFirst, link, onChoose, onRead }: RoundHeadProps): JSX.Element {
  const words = useAssessingWords();
  const { round, content } = reading;
  return (
    <div className={styles.head}>
      <div className={styles.about}>
        <div className={styles.title}><StepHeading atFirst={atFirst}>{fullTitle(round)}</StepHeading><MenuButton label={words.rounds.menu} items={useChoices(rounds, round, onChoose)} /></div>
        <p className={styles.muted}><State {...{ reading, progress, earlier, plan }} /></p>
      </div>
      <div className={styles.right}>
        {round.state === 'open' && <Here content={content} me={plan.user.name} now={now} />}
        <FormButtons reading={reading} units={plan.units} today={localDateOf(now)} onRead={round.state === 'open' ? onRead : undefined} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}

function CopyLink({ link }: { link: () => string }): JSX.Element {
  const words = useAssessingWords();
  const { state, copy } = useCopy();
  return (
    <span>
      <Button kind="quiet" icon="link" onClick={() => copy(link())}>{words.copyLink}</Button>
      <span className={styles.muted} role="status">{state === 'copied' ? words.copied : state === 'refused' ? words.copyRefused : ''}</span>
    </span>
  );
}

/** What the menu offers: other rounds, a new one, and the framework. */
function useChoices(rounds: Round[], round: Round, onChoose: RoundHeadProps['onChoose']): MenuItem[] {
  const { rounds: words } = useAssessingWords();
  const others = rounds.filter(({ id }) => id !== round.id);
  return [
    ...others.map((each): MenuItem => ({
      key: String(each.id), label: words.choose(fullTitle(each), words.states[each.state]), icon: each.state === 'closed' ? 'lock' : 'pen', onClick: () => onChoose(each.id)
    })),
    { key: 'new', label: words.start, icon: 'plus', onClick: () => onChoose('new') },
    { key: 'framework', label: words.framework, icon: 'table', onClick: () => onChoose('framework') }
  ];
}

function State({ reading, progress, earlier, plan }: Pick<RoundHeadProps, 'reading' | 'progress' | 'earlier' | 'plan'>): JSX.Element {
  const words = useAssessingWords();
  const { common } = useStrings();
  const formats = useFormats();
  const { round } = reading;
  const unit = plan.units.find(({ id }) => id === round.unitId)?.name ?? common.wholeMunicipality;
  if (round.state === 'closed') {
    const closedAt = round.closedAt ?? '';
    return <><Icon name="lock" size="small" /> {words.closedBy(round.closedBy ?? '', closedAt && formats.longDate(localDateOf(closedAt)))} {unit}.</>;
  }
  if (round.state === 'closing') return <><Icon name="lock" size="small" /> {words.closing}</>;
  const last = earlier[0]?.round;
  return (
    <>
      {round.unitId !== undefined && `${unit}. `}
      {words.progress(String(progress.done), String(progress.themes))}
      {progress.unknown > 0 && ` ${words.unknown(String(progress.unknown))}`}
      {progress.proposals > 0 && ` ${last ? words.proposalsFrom(last.title) : words.proposals}`}
    </>
  );
}
