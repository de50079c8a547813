// First, before any file of Fluent: see there.
import { restoreFontSetting } from './keepFontsHome';

/*
 * Fluent UI 8 for the screens that are loaded when they are used. Not part of `../index`: what imports this folder brings Fluent's code along,
 * which the first sight of the plan does without. Fluent's icons are not used (their fonts come from a CDN); ours are passed in.
 */
export { FluentRoot } from './FluentRoot';
export { PersonDisc } from './PersonDisc';
export { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
export { SelectField } from './SelectField';
export type { SelectFieldProps } from './SelectField';
export { TextField } from '@fluentui/react/lib/TextField';
export type { ITextField } from '@fluentui/react/lib/TextField';

restoreFontSetting();
