import * as React from 'react';
import { Activity, localDateOf } from '../../../domain';
import { Choice, assessmentKey } from '../../../domain/assessment';
import { MessageBox, useFormats } from '../../../ui';
import { useWidth } from '../../../ui/theme';
import { StepProps } from '../steps';
import { AreaHead, Areas } from './Areas';
import styles from './Deciding.module.scss';
import { KeyHint } from './KeyHint';
import { LazyActivityFrom } from './LazyActivityFrom';
import { reasonId } from './ReasonField';
import { Summary } from './Summary';
import { ThemeDetails } from './ThemeDetails';
import { ThemeItem, themeId } from './ThemeItem';
import { DecidedTheme, decidedAreas } from './themes';
import { useChosenTheme } from './useChosenTheme';
import { useDeciders } from './useDeciders';
import { useDecisionKeys } from './useDecisionKeys';
import { useDecidingWords } from './words';

/** The decisions of an open round, area by area; the details of one theme beside them, or within it where there is little room. */
export function Deciding(props: StepProps): JSX.Element {
  const { reading, plan, mayWrite } = props;
  const words = useDecidingWords();
  const deciders = useDeciders(props);
  const areas = decidedAreas(props, deciders);
  const root = React.useRef<HTMLDivElement>(null);
  const narrow = useWidth(root).includes('narrow');
  const chosen = useChosenTheme(areas, props.themeKey, narrow, themeKey => props.goTo('decide', themeKey));
  const { area, theme } = chosen;
  const [creating, setCreating] = React.useState<DecidedTheme>();
  const [created, setCreated] = React.useState<Activity>();
  const mayCreate = plan.rights.addActivities && !plan.newerThanCode && !plan.olderThanCode;

  const onReason = (themeKey: string): void => {
    chosen.open(themeKey);
    // Within the item, the field is there once the item is opened.
    window.setTimeout(() => document.getElementById(reasonId(themeKey))?.focus(), 0);
  };
  const onChoose = (themeKey: string, choice: Choice | undefined): void => deciders.of(themeKey).change({ choice });
  const onKeyDown = useDecisionKeys({ order: area?.themes.map(each => each.theme.key) ?? [], onChoose, onReason });
  const detailsOf = (decided: DecidedTheme): JSX.Element => (
    <ThemeDetails
      key={decided.theme.key} decided={decided} saver={deciders.of(decided.theme.key)} reading={reading} mayWrite={mayWrite} linkToActivity={props.linkToActivity}
      openActivity={props.openActivity} onCreate={mayCreate ? () => setCreating(decided) : undefined}
    />
  );
  const leaveForm = (): void => {
    if (creating) document.getElementById(themeId(creating.theme.key))?.focus();
    setCreating(undefined);
  };

  return (
    <div ref={root} className={styles.step}>
      <Standing {...props} />
      <Summary areas={areas} onShow={themeKey => { chosen.select(themeKey); props.goTo('decide', themeKey); }} />
      {created && <MessageBox kind="success" heading={words.created(created.title)} />}
      <div className={styles.work}>
        <Areas areas={areas} current={area?.area.key ?? ''} onOpen={chosen.openArea} />
        {area && (
          <section className={styles.main} aria-labelledby="hp-decide-area">
            <AreaHead area={area} />
            {area.themes.length === 0 && <p className={styles.muted}>{words.empty}</p>}
            <ul className={styles.items} onKeyDown={onKeyDown}>
              {area.themes.map(decided => {
                const { key } = decided.theme;
                const open = chosen.isOpen(key);
                return (
                  <ThemeItem
                    key={key} decided={decided} saver={deciders.of(key)} current={key === theme?.theme.key} mayWrite={mayWrite}
                    reachable={key === theme?.theme.key ? decided.view.decision.choice ?? 'prioritise' : undefined}
                    more={narrow ? { open, toggle: () => chosen.toggle(key) } : undefined} onSelect={() => chosen.select(key)} onChoose={choice => onChoose(key, choice)}
                  >
                    {narrow && open && detailsOf(decided)}
                  </ThemeItem>
                );
              })}
            </ul>
            {mayWrite && !narrow && <KeyHint />}
          </section>
        )}
        {theme && !narrow && (
          <aside className={styles.pane} aria-label={words.pane}>
            <h3>{theme.theme.title}</h3>
            {detailsOf(theme)}
          </aside>
        )}
      </div>
      {creating && (
        <LazyActivityFrom
          plan={plan} assessment={assessmentKey(reading.round, creating.theme.key)} begin={draftFrom(creating)} note={words.createNote(creating.theme.title, reading.round.title)}
          activities={props.activities} people={props.people} unsent={props.unsent} clock={props.clock} newKey={props.newKey} onClose={leaveForm}
          onAdded={activity => {
            props.takeActivity(activity);
            setCreated(activity);
            leaveForm();
          }}
        />
      )}
    </div>
  );
}

/** What a new activity about the theme begins with: the theme, and what the group has estimated. */
function draftFrom({ theme, view: { decision: { effort, expectedEffect } } }: DecidedTheme): { areaKey: string; themeKey: string } & Pick<DecidedTheme['view']['decision'], 'effort' | 'expectedEffect'> {
  return { areaKey: theme.areaKey, themeKey: theme.key, effort, expectedEffect };
}

/** Says why nothing can be changed, where nothing can. */
function Standing({ reading: { round }, mayWrite }: Pick<StepProps, 'reading' | 'mayWrite'>): JSX.Element | null {
  const words = useDecidingWords();
  const formats = useFormats();
  if (round.state === 'closed') return <MessageBox kind="info" heading={words.frozen(round.closedBy ?? '', formats.longDate(localDateOf(round.closedAt ?? '')))} />;
  if (round.state === 'closing') return <MessageBox kind="info" heading={words.closing} />;
  return round.state === 'open' && !mayWrite ? <MessageBox kind="info" heading={words.readOnly} /> : null;
}
