import { Agenda } from './types';

/** What a meeting without a choice goes through: what needs help, what is late, what has changed. */
export const firstAgenda: Agenda = {
  choice: { reasons: ['needsHelp', 'late', 'changed'], quietDays: 30, unitIds: [], order: 'important', added: [], left: [] },
  items: []
};
