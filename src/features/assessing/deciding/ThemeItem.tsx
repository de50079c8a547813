import * as React from 'react';
import { Choice, questions, shownAnswer } from '../../../domain/assessment';
import { Icon, SignalMark, classNames, useFormats } from '../../../ui';
import { AnswerMark } from '../../../ui/answers';
import { Bulb, Note } from '../assess/drawings';
import { ChoiceButtons } from './ChoiceButtons';
import { Clashes } from './Clashes';
import styles from './Deciding.module.scss';
import { DecisionSaver } from './decisionSaver';
import { Obstacles } from './Obstacles';
import { SaveMark } from './SaveMark';
import { DecidedTheme, lacksActivity } from './themes';
import { useDecidingWords, useSuggestionTexts } from './words';

export interface ThemeItemProps {
  decided: DecidedTheme;
  saver: DecisionSaver;
  current: boolean;
  reachable: Choice | undefined;
  mayWrite: boolean;
  /** The details stand in the item itself, and are opened there; undefined: beside the list. */
  more?: { open: boolean; toggle: () => void };
  onSelect: () => void;
  onChoose: (choice: Choice | undefined) => void;
  /** What belongs under the item: its details where there is no room beside the list. */
  children?: React.ReactNode;
}

/** The heading of a theme, which the address can point at. */
export function themeId(themeKey: string): string {
  return `hp-decide-theme-${themeKey}`;
}

/** A theme with its answers and the four decisions. */
export function ThemeItem({ decided, saver, current, reachable, mayWrite, more, onSelect, onChoose, children }: ThemeItemProps): JSX.Element {
  const words = useDecidingWords();
  const { theme, view } = decided;
  return (
    <li className={classNames(styles.item, current && !more && styles.current, theme.parentKey && styles.sub)} onClick={onSelect} onFocus={onSelect}>
      <div className={styles.said}>
        <h3 id={themeId(theme.key)} tabIndex={-1}>{theme.title}</h3>
        <Answers decided={decided} />
        <Meta decided={decided} />
        {view.decision.reason.trim() && <p className={styles.reason}>{words.reasonInRow(view.decision.reason.trim())}</p>}
      </div>
      <div className={styles.decision}>
        <ChoiceButtons themeKey={theme.key} title={theme.title} choice={view.decision.choice} reachable={reachable} mayWrite={mayWrite} onChoose={onChoose} />
        <SaveMark view={view} />
      </div>
      <div className={styles.between}>
        <Obstacles view={view} saver={saver} />
        <Clashes view={view} saver={saver} />
      </div>
      {more && (
        <button type="button" className={styles.more} aria-expanded={more.open} onClick={more.toggle}>
          <Icon name={more.open ? 'up' : 'down'} size="small" />{words.more}
        </button>
      )}
      {children}
    </li>
  );
}

/** A, B and C as they stand: dashed while nobody has confirmed them, framed where people disagree. */
function Answers({ decided: { assessment } }: Pick<ThemeItemProps, 'decided'>): JSX.Element {
  return (
    <ul className={styles.answers}>
      {questions.map(question => {
        const shown = shownAnswer(assessment.answers[question]);
        return <li key={question}><AnswerMark question={question} answer={shown?.answer} proposal={shown && !shown.confirmed} /></li>;
      })}
    </ul>
  );
}

/** What else there is to know: the note, the activities or that there are none, and what could be thought about. */
function Meta({ decided }: Pick<ThemeItemProps, 'decided'>): JSX.Element | null {
  const words = useDecidingWords();
  const formats = useFormats();
  const textsOf = useSuggestionTexts();
  const { assessment, activities, suggestions } = decided;
  const lacking = lacksActivity(decided);
  const told = textsOf(suggestions).filter(({ key }) => key !== 'noActivity');
  if (!assessment.note.trim() && activities.length === 0 && told.length === 0 && !lacking) return null;
  return (
    <ul className={styles.meta}>
      {lacking && <li><SignalMark signal="late" strong>{words.noActivity}</SignalMark></li>}
      {activities.length > 0 && <li>{words.activities(formats.number(activities.length))}</li>}
      {assessment.note.trim() && <li><Note />{words.note}</li>}
      {told.map(({ key, text }) => <li key={key}><Bulb />{text}</li>)}
    </ul>
  );
}
