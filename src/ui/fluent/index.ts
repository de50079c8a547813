// First, before any file of Fluent: see there.
import { restoreFontSetting } from './keepFontsHome';
import { PersonaSize } from '@fluentui/react/lib/Persona';

/**
 * Fluent UI 8 for the screens that are loaded when they are used. It is not part of `../index`: what imports this folder brings Fluent's code
 * along, which the first sight of the plan does without. Its icons are not used (their fonts come from a CDN); ours are passed in.
 */
export { Persona } from '@fluentui/react/lib/Persona';
export { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
export { TextField } from '@fluentui/react/lib/TextField';
export type { ITextField } from '@fluentui/react/lib/TextField';
export { FluentRoot } from './FluentRoot';
export { SelectField } from './SelectField';
export type { SelectFieldProps } from './SelectField';
export { PersonaSize };

restoreFontSetting();
