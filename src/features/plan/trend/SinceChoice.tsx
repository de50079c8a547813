import * as React from 'react';
import { LocalDate, isLocalDate, localDateOf } from '../../../domain';
import { trendWords } from '../../../loc/trend';
import { Button, Icon, useFormats, useLanguage } from '../../../ui';
import { useScene } from '../planScene';
import { SummaryReaders } from './readers';
import { firstSince } from './since';
import styles from './Trend.module.scss';
import { usePublished } from './usePublished';

interface SinceChoiceProps {
  since: LocalDate;
  lastMeeting: LocalDate | undefined;
  readers: SummaryReaders;
  onChoose: (since: LocalDate) => void;
}

/** The day in the line, and the small window in which another is chosen. */
export function SinceChoice({ since, onChoose, ...rest }: SinceChoiceProps): JSX.Element {
  const words = trendWords[useLanguage()];
  const formats = useFormats();
  const { today } = useScene();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const day = since.slice(0, 4) === today.slice(0, 4) ? formats.dayMonth(since) : formats.longDate(since);
  return (
    <span
      className={styles.choice}
      onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false); }}
      onKeyDown={event => { if (event.key === 'Escape' && open) { event.preventDefault(); close(); } }}
    >
      <button ref={button} type="button" className={styles.day} aria-haspopup="dialog" aria-expanded={open} aria-label={words.choose.change(day)} onClick={() => setOpen(!open)}>
        {day}<Icon name="down" size="small" />
      </button>
      {open && <Days {...rest} since={since} onChoose={next => { onChoose(next); close(); }} />}
    </span>
  );
}

/** The days that are worth comparing with, as far as they are known, each once. */
function useDays({ lastMeeting, readers }: Pick<SinceChoiceProps, 'lastMeeting' | 'readers'>): { name: string; day: LocalDate }[] {
  const { choose } = trendWords[useLanguage()];
  const formats = useFormats();
  const { today } = useScene();
  const published = usePublished(readers);
  const lastReport = published.state === 'ready' ? published.value[0]?.publishedAt : undefined;
  const first = firstSince(today);
  const days: [string, LocalDate | undefined][] = [
    [formats.dayMonth(first), first], [choose.yearStart, `${today.slice(0, 4)}-01-01`], [choose.lastMeeting, lastMeeting],
    [choose.lastReport, lastReport && localDateOf(lastReport)]
  ];
  return days.flatMap(([name, day], at) => (day === undefined || days.slice(0, at).some(([, other]) => other === day) ? [] : [{ name, day }]));
}

function Days({ since, lastMeeting, readers, onChoose }: SinceChoiceProps): JSX.Element {
  const { choose: words } = trendWords[useLanguage()];
  const formats = useFormats();
  const { today } = useScene();
  const days = useDays({ lastMeeting, readers });
  const [own, setOwn] = React.useState('');
  const [wrong, setWrong] = React.useState(false);
  const first = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (isLocalDate(own) && own <= today) onChoose(own);
    else setWrong(true);
  };
  return (
    <div className={styles.days} role="dialog" aria-label={words.label}>
      <ul>
        {days.map(({ name, day }, at) => (
          <li key={day}>
            <button ref={at === 0 ? first : undefined} type="button" className={styles.dayChoice} aria-pressed={day === since} onClick={() => onChoose(day)}>
              <span>{day === since && <Icon name="check" size="small" />}</span>{name}<span className={styles.quiet}>{formats.date(day)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className={styles.own} onSubmit={submit} noValidate>
        <label>{words.own}<input type="date" max={today} value={own} aria-invalid={wrong} onChange={event => { setOwn(event.target.value); setWrong(false); }} /></label>
        <Button onClick={submit}>{words.show}</Button>
        {wrong && <p role="alert" className={styles.wrong}>{words.notADay}</p>}
      </form>
      <p className={styles.hint}>{words.hint}</p>
    </div>
  );
}
