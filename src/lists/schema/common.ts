import { text } from './column';
import { ListDeclaration } from './list';

/** The key that a row is given once and never stored twice under. */
export const clientKey = text('HPClientKey', { sv: 'Nyckel', en: 'Client key' }, { unique: true, indexed: true, maxLength: 100 });

/** Registers: plan owners change them, all others read. */
export const register: ListDeclaration['rights'] = { planOwners: 'change', responsible: 'read', lexMariaEditors: 'read', readers: 'read' };
