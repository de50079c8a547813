import type { sv } from './sv';

const activities = (count: string): string => (count === '1' ? 'The activity' : `${count} activities`);

/** Words about what the reader has changed in the plan. Numbers arrive written. */
export const en: typeof sv = {
  label: 'Your changes',
  saving: (count: string): string => (count === '1' ? 'Saving …' : `Saving, ${count} left …`),
  done: {
    change: (count: string): string => (count === '1' ? 'The change is saved.' : `The changes to ${count} activities are saved.`),
    add: (): string => 'The activity is added.',
    archive: (count: string): string => `${activities(count)} ${count === '1' ? 'is' : 'are'} archived.`,
    restore: (count: string): string => `${activities(count)} ${count === '1' ? 'is' : 'are'} back in the plan.`,
    undo: (count: string): string => (count === '1' ? 'The change is undone.' : `The changes to ${count} activities are undone.`),
    nothingUndone: 'The change could not be undone.'
  },
  merged: (fields: string): string => `Others had changed ${fields} meanwhile. That is kept.`,
  kept: (title: string, fields: string, name: string): string => `In “${title}” ${name} has changed ${fields} since. That is kept.`,
  keptMore: (count: string): string => `The same goes for ${count} more.`,
  undo: 'Undo',
  redo: 'Redo',
  undoKeys: 'Ctrl + Z',
  dismiss: 'Close the message',
  open: {
    notSaved: (title: string): string => `“${title}” is not saved.`,
    change: (title: string): string => `The change to “${title}” is not saved.`,
    left: (title: string, day: string): string => `The change to “${title}” from ${day} is not saved.`,
    leftNew: (title: string, day: string): string => `“${title}” from ${day} is not saved.`,
    leftHint: 'It is kept on this computer.',
    conflict: (name: string, title: string): string => `${name} and you have changed the same thing in “${title}”.`,
    conflictHint: 'Nothing has been written over. Choose what is to hold.',
    choose: 'Choose what is to hold',
    kept: 'The change is kept on this computer.',
    retry: 'Try again',
    send: 'Send now',
    edit: 'Edit',
    discard: 'Discard the change',
    more: (count: string): string => `${count} more changes are not saved.`,
    retryAll: 'Try all again'
  },
  unkept: 'The browser keeps nothing on this computer. Do not close the page before the change is saved.'
};
