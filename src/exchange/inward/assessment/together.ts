import { FormComment, FormTheme, ReadForm, UnreadRow } from './types';

const isEmpty = ({ answers, note, reason, choice, effort, expectedEffect }: FormTheme): boolean =>
  Object.keys(answers).length === 0 && note === '' && reason === '' && !choice && !effort && !expectedEffect;
const saidBy = ({ answers: { a, b, c }, note, choice, reason, effort, expectedEffect }: FormTheme): string =>
  JSON.stringify([a, b, c, note, choice, reason, effort, expectedEffect]);

/** The sheets' forms as one, with each theme and area once: a workbook may repeat them in a summary. What says something else the second time is not read. */
export function onceEach(forms: ReadForm[]): ReadForm {
  const themes = new Map<string, FormTheme>();
  const comments = new Map<string, FormComment>();
  const unread: UnreadRow[] = forms.flatMap(form => form.unread);
  for (const theme of forms.flatMap(form => form.themes)) {
    const before = themes.get(theme.themeKey);
    if (!before || isEmpty(before)) themes.set(theme.themeKey, theme);
    else if (!isEmpty(theme) && saidBy(before) !== saidBy(theme)) unread.push({ place: theme.place, written: '', why: { kind: 'twice', key: theme.themeKey } });
  }
  for (const comment of forms.flatMap(form => form.comments)) {
    const before = comments.get(comment.areaKey);
    if (!before) comments.set(comment.areaKey, comment);
    else if (before.text !== comment.text) unread.push({ place: comment.place, written: comment.text, why: { kind: 'twice', key: comment.areaKey } });
  }
  return { themes: Array.from(themes.values()), comments: Array.from(comments.values()), unread };
}
