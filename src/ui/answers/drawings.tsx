import * as React from 'react';
import type { Answer, AnswerChange, Choice } from '../../domain/assessment';
import icon from '../Icon.module.scss';

/** Disc, triangle, square, question mark: the shape says the answer where colours are not seen. */
const answers: Record<Answer, JSX.Element> = {
  green: <circle cx="8" cy="8" r="6.3" className={icon.solid} />,
  yellow: <path d="M8 1.6 15 14H1z" className={icon.solid} />,
  red: <rect x="2" y="2" width="12" height="12" rx="1" className={icon.solid} />,
  unknown: <><path d="M5 5.6a3 3 0 1 1 4.4 2.7C8.4 8.8 8 9.4 8 10.3" /><circle cx="8" cy="13.2" r="1.1" className={icon.solid} /></>
};

const choices: Record<Choice, JSX.Element> = {
  prioritise: <><path d="M3.5 14.5V2" /><path d="M3.5 2.5h8.8l-2 3 2 3H3.5z" fill="currentColor" /></>,
  wait: <path d="M4.5 2h7M4.5 14h7M5.2 2c0 3.5 2.8 4 2.8 6s-2.8 2.5-2.8 6M10.8 2c0 3.5-2.8 4-2.8 6s2.8 2.5 2.8 6" />,
  ongoing: <><circle cx="8" cy="8" r="5.9" /><path d="M8 2.1a5.9 5.9 0 0 1 0 11.8z" className={icon.solid} /></>,
  none: <path d="M3.5 8h9" />
};

const changes: Record<AnswerChange, JSX.Element> = {
  better: <path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />,
  worse: <path d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />,
  becameKnown: <path d="M8 3v10M3 8h10" />,
  becameUnknown: <path d="M5 5.6a3 3 0 1 1 4.4 2.7C8.4 8.8 8 9.4 8 10.3M8 13.1v.2" />
};

interface DrawingProps {
  children: JSX.Element;
  small?: boolean;
}

function Drawing({ children, small }: DrawingProps): JSX.Element {
  return <svg className={small ? `${icon.icon} ${icon.small}` : icon.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{children}</svg>;
}

/** The shape of an answer; the word stands beside it. */
export function AnswerIcon({ answer, small }: { answer: Answer; small?: boolean }): JSX.Element {
  return <Drawing small={small}>{answers[answer]}</Drawing>;
}

/** Flag, hourglass, half disc, line; the word stands beside it. */
export function ChoiceIcon({ choice, small }: { choice: Choice; small?: boolean }): JSX.Element {
  return <Drawing small={small}>{choices[choice]}</Drawing>;
}

/** Arrow up or down, plus or question mark; the word stands beside it. */
export function ChangeIcon({ change, small }: { change: AnswerChange; small?: boolean }): JSX.Element {
  return <Drawing small={small}>{changes[change]}</Drawing>;
}
