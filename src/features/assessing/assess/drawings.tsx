import * as React from 'react';
import icon from '../../../ui/Icon.module.scss';

function Drawing({ path, large }: { path: string; large?: boolean }): JSX.Element {
  return <svg className={large ? icon.icon : `${icon.icon} ${icon.small}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>;
}

/** A sheet with a folded corner, beside the word. */
export const Note = (): JSX.Element => <Drawing path="M3 2.5h10v8l-3 3H3zM10 13.5v-3h3M5.5 5.8h5M5.5 8.5h3" />;

/** A lamp, beside what could be thought about. */
export const Bulb = ({ large }: { large?: boolean }): JSX.Element => (
  <Drawing large={large} path="M6 11.5c0-1.5-1.8-2.3-1.8-4.8a3.8 3.8 0 0 1 7.6 0c0 2.5-1.8 3.3-1.8 4.8zM6.5 13.8h3" />
);

export const Keyboard = (): JSX.Element => <Drawing large path="M2.5 4h11a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 10h6" />;
