import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { bandOf, effectPoints, effortPoints, efforts, expectedEffects } from '../../../domain';
import { prioritisingWords } from '../../../loc/prioritising';
import { Button, ThemedElement, VisuallyHidden, classNames, useStrings, useWordsOf } from '../../../ui';
import { Place, Where, cellKey, neighbour, priorityIn, readCell, samePlace } from '../place';
import { directionOf } from './keys';
import styles from './Moving.module.scss';

export interface MoveDialogProps {
  title: string;
  from: Where;
  onChoose: (place: Place) => void;
  onClose: () => void;
}

const upwards = [...expectedEffects].reverse();

/** “Flytta till …”: the matrix small, each cell a button. Arrows move, Escape closes; the focus stays inside until then. */
export function MoveDialog({ title, from, onChoose, onClose }: MoveDialogProps): JSX.Element {
  const { common } = useStrings();
  const { dialog: words } = useWordsOf(prioritisingWords);
  const host = usePageEnd();
  const box = React.useRef<HTMLDivElement>(null);
  const [active, setActive] = React.useState<Place>({ effort: from.effort ?? 'small', expectedEffect: from.expectedEffect ?? 'veryLarge' });
  React.useEffect(() => box.current?.querySelector<HTMLElement>(`[data-choice="${cellKey(active)}"]`)?.focus(), [active]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    const direction = directionOf(event.key);
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') keepInside(event, box.current);
    else if (direction && onChoice(event.target)) {
      event.preventDefault();
      setActive(neighbour(onChoice(event.target) ?? active, direction) ?? active);
    }
  };
  return ReactDOM.createPortal(
    <ThemedElement>
      <div className={styles.backdrop} onClick={event => { if (event.target === event.currentTarget) onClose(); }}>
        <div ref={box} className={styles.dialog} role="dialog" aria-modal="true" aria-labelledby="hp-move-heading hp-move-name" onKeyDown={onKeyDown}>
          <h2 id="hp-move-heading" className={styles.heading}>{words.heading}</h2>
          <p id="hp-move-name" className={styles.name}>{title}</p>
          <p className={styles.hint}>{words.hint}</p>
          <Choices from={from} active={active} onChoose={onChoose} />
          <div className={styles.foot}><Button onClick={onClose}>{common.cancel}</Button></div>
        </div>
      </div>
    </ThemedElement>,
    host
  );
}

function onChoice(target: EventTarget): Place | undefined {
  return target instanceof Element ? readCell(target.getAttribute('data-choice')) : undefined;
}

/** Tab goes round among what can be chosen and the button. */
function keepInside(event: React.KeyboardEvent, box: HTMLElement | null): void {
  const stops = Array.from(box?.querySelectorAll<HTMLElement>('button:not([tabindex="-1"])') ?? []);
  const at = stops.findIndex(stop => stop === document.activeElement);
  event.preventDefault();
  stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}

interface ChoicesProps extends Pick<MoveDialogProps, 'from' | 'onChoose'> {
  active: Place;
}

function Choices({ from, active, onChoose }: ChoicesProps): JSX.Element {
  const { common } = useStrings();
  const words = useWordsOf(prioritisingWords);
  return (
    <table className={styles.grid} aria-label={words.matrix}>
      <colgroup><col /><col span={3} /></colgroup>
      <thead>
        <tr>
          <th className={styles.axis} scope="col">{words.effect} / {words.effort.toLowerCase()}</th>
          {efforts.map(effort => <th key={effort} scope="col">{common.effort[effort]} ({effortPoints[effort]})</th>)}
        </tr>
      </thead>
      <tbody>
        {upwards.map(expectedEffect => (
          <tr key={expectedEffect}>
            <th scope="row">{common.effect[expectedEffect]} ({effectPoints[expectedEffect]})</th>
            {efforts.map(effort => <td key={effort}><Choice place={{ effort, expectedEffect }} from={from} active={active} onChoose={onChoose} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Choice({ place, from, active, onChoose }: ChoicesProps & { place: Place }): JSX.Element {
  const { common } = useStrings();
  const words = useWordsOf(prioritisingWords);
  const here = samePlace(place, from);
  const priority = priorityIn(place);
  return (
    <button
      type="button" className={classNames(styles.choice, priority && styles[bandOf(priority)], here && styles.here)} data-choice={cellKey(place)} aria-current={here || undefined}
      tabIndex={samePlace(place, active) ? 0 : -1} onClick={() => onChoose(place)}
    >
      <VisuallyHidden>{words.cell(common.effort[place.effort], common.effect[place.expectedEffect], String(priority?.value))}</VisuallyHidden>
      <span aria-hidden="true"><b>{priority?.value}</b></span>
      {here && <span>{words.dialog.now}</span>}
    </button>
  );
}

/** An element at the end of the page, so that no column of the page clips what is in it. */
function usePageEnd(): HTMLElement {
  const [host] = React.useState(() => document.createElement('div'));
  React.useLayoutEffect(() => {
    document.body.appendChild(host);
    return () => host.remove();
  }, [host]);
  return host;
}
