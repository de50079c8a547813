import { EditField, longestTitle } from '../../../domain';
import { editingWords } from '../../../loc/editing';
import { useFormats, useStrings, useWordsOf } from '../../../ui';
import { fieldText } from '../fieldText';
import { useScene } from '../planScene';
import { ActivityForm } from './useActivityForm';

/** The sentences of a form's fields: what each was changed from, and what has to be mended. */
export function useFormText(form: ActivityForm): { changedFrom: (field: EditField) => string; problem: (field: EditField) => string | undefined } {
  const strings = useStrings();
  const words = useWordsOf(editingWords);
  const formats = useFormats();
  const { index } = useScene();
  const { before, draft, problems } = form;
  const told = { index, strings, formats };

  const was = (field: EditField): string => {
    switch (field) {
      case 'responsible': {
        const names = [fieldText('roleIds', before, told), fieldText('people', before, told)].filter(Boolean).join(', ');
        return names || before.responsibleText || words.empty.responsible;
      }
      case 'theme': return before.themeKey ? fieldText('themeKey', before, told) ?? '' : fieldText('areaKey', before, told) ?? words.empty.theme;
      case 'title': return before.title ? words.quoted(before.title) : words.empty.text;
      case 'description': return words.empty.text;
      case 'unitId': return before.unitId === undefined ? words.empty.unitId : fieldText('unitId', before, told) ?? '';
      case 'start':
      case 'due': return fieldText(field, before, told) ?? words.empty.day;
      default: return fieldText(field, before, told) ?? words.empty.choice;
    }
  };
  return {
    // A long text is in the history when it is saved; here it would push the field away.
    changedFrom: field => (field === 'description' && before.description ? words.changedText : words.changed(was(field))),
    problem: field => {
      const problem = problems[field];
      switch (problem) {
        case undefined: return undefined;
        case 'titleTooLong': return words.problems.titleTooLong(formats.number(draft.title.replace(/\s+/g, ' ').trim().length - longestTitle));
        case 'dueBeforeStart': return words.problems.dueBeforeStart(formats.longDate(draft.start));
        default: return words.problems[problem];
      }
    }
  };
}
