import * as React from 'react';
import { Choice, choices } from '../../../domain/assessment';
import { choiceId } from './ChoiceButtons';

interface KeyTasks {
  /** The themes' keys in the table's order. */
  order: readonly string[];
  onChoose: (themeKey: string, choice: Choice) => void;
  /** Goes to the reason of a theme. */
  onReason: (themeKey: string) => void;
}

const steps: Record<string, { themes: number; choices: number }> = {
  ArrowUp: { themes: -1, choices: 0 }, ArrowDown: { themes: 1, choices: 0 }, ArrowLeft: { themes: 0, choices: -1 }, ArrowRight: { themes: 0, choices: 1 }
};

const within = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at));

/** Where an arrow leads from a button; to its own theme and choice at an edge. */
export function stepFrom(order: readonly string[], themeKey: string, choice: Choice, key: string): { themeKey: string; choice: Choice } | undefined {
  const step = steps[key];
  if (!step) return undefined;
  return {
    themeKey: order[within(order.indexOf(themeKey) + step.themes, order.length)],
    choice: choices[within(choices.indexOf(choice) + step.choices, choices.length)]
  };
}

/** Keys that act on the table's buttons alone: arrows move, 1 to 4 decide, N opens the reason. */
export function useDecisionKeys({ order, onChoose, onReason }: KeyTasks): (event: React.KeyboardEvent) => void {
  return event => {
    const { theme, choice } = (event.target as HTMLElement).dataset as { theme?: string; choice?: Choice };
    if (!theme || !choice || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepFrom(order, theme, choice, event.key);
    const digit = /^[1-4]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (to) document.getElementById(choiceId(to.themeKey, to.choice))?.focus();
    else if (digit) {
      onChoose(theme, digit);
      document.getElementById(choiceId(theme, digit))?.focus();
    } else if (event.key.toLowerCase() === 'n') onReason(theme);
    else return;
    event.preventDefault();
  };
}
