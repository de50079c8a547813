import type { PaneField } from './spfx';

/** Tells the web part of a changed value, by the path of its property. */
export type OnChange = (path: string, value: unknown, fieldType: number) => void;

type Draw = (field: PaneField, value: unknown, onChange: OnChange) => HTMLElement;

interface Option { key: string | number; text: string; disabled?: boolean }

/** The framework's numbers for kinds of fields (PropertyPaneFieldType), and how the page draws each. */
const drawers: Record<number, Draw> = {
  1: drawCustom, 2: drawCheckbox, 3: drawText, 5: drawCheckbox, 6: drawDropdown, 7: drawLabel, 8: drawSlider, 9: drawLabel, 10: drawChoices, 11: drawButton
};

/** One field of the pane. A kind that the page cannot draw says so instead of being left out. */
export function drawField(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  const draw = drawers[field.type];
  return draw ? draw(field, value, onChange) : note(`Field type ${field.type} (${field.targetProperty}) is not drawn by the local tenant.`);
}

function drawText(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  const input = document.createElement(field.properties.multiline ? 'textarea' : 'input');
  if (input instanceof HTMLInputElement) input.type = 'text';
  input.value = textOf(value ?? field.properties.value);
  input.addEventListener('input', () => change(field, onChange, input.value));
  return labelled(field, input);
}

function drawDropdown(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  const options = optionsOf(field);
  const select = document.createElement('select');
  select.append(...options.map(option => new Option(option.text, String(option.key), false, option.key === (value ?? field.properties.selectedKey))));
  select.addEventListener('change', () => change(field, onChange, options[select.selectedIndex].key));
  return labelled(field, select);
}

function drawSlider(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  const { min = 0, max = 100, step = 1 } = field.properties as { min?: number; max?: number; step?: number };
  const input = document.createElement('input');
  const shown = document.createElement('output');
  Object.assign(input, { type: 'range', min: String(min), max: String(max), step: String(step), value: String(value ?? min) });
  shown.textContent = input.value;
  input.addEventListener('input', () => { shown.textContent = input.value; });
  input.addEventListener('change', () => change(field, onChange, Number(input.value)));
  return labelled(field, input, shown);
}

function drawCheckbox(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  const { onText, offText, text, checked } = field.properties as Record<string, string | boolean | undefined>;
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = Boolean(value ?? checked);
  const words = document.createElement('span');
  const say = (): void => { words.textContent = textOf((input.checked ? onText : offText) ?? text ?? field.properties.label); };
  say();
  input.addEventListener('change', () => { say(); change(field, onChange, input.checked); });
  const choice = document.createElement('label');
  choice.className = 'pane-choice';
  choice.append(input, words);
  return group(field, choice);
}

function drawChoices(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  return group(field, ...optionsOf(field).map(option => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: field.targetProperty, checked: option.key === value, disabled: Boolean(option.disabled) });
    input.addEventListener('change', () => change(field, onChange, option.key));
    const choice = document.createElement('label');
    choice.className = 'pane-choice';
    choice.append(input, option.text);
    return choice;
  }));
}

function drawButton(field: PaneField, value: unknown, onChange: OnChange): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pane-button';
  button.textContent = textOf(field.properties.text);
  button.addEventListener('click', () => {
    const onClick = field.properties.onClick as ((value: unknown) => unknown) | undefined;
    change(field, onChange, onClick?.(value) ?? value);
  });
  return wrapped(button);
}

function drawLabel(field: PaneField): HTMLElement {
  return note(textOf(field.properties.text));
}

/** A field that draws itself: it is given an element and a way to tell of a change. */
function drawCustom(field: PaneField, _value: unknown, onChange: OnChange): HTMLElement {
  const element = wrapped();
  const onRender = field.properties.onRender as ((element: HTMLElement, context: unknown, changed: (path: string, value: unknown) => void) => void) | undefined;
  onRender?.(element, field.properties.context, (path, value) => onChange(path, value, field.type));
  return element;
}

function change(field: PaneField, onChange: OnChange, value: unknown): void {
  onChange(field.targetProperty, value, field.type);
}

function optionsOf(field: PaneField): Option[] {
  return (field.properties.options as Option[] | undefined) ?? [];
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function wrapped(...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'pane-field';
  element.append(...children);
  return element;
}

function labelled(field: PaneField, control: HTMLElement, ...more: HTMLElement[]): HTMLElement {
  const label = document.createElement('label');
  control.id = `pane-${field.targetProperty}`;
  label.htmlFor = control.id;
  label.textContent = textOf(field.properties.label ?? field.targetProperty);
  const about = textOf(field.properties.description);
  if (about) control.setAttribute('aria-describedby', `${control.id}-about`);
  return wrapped(label, control, ...more, ...(about ? [note(about, `${control.id}-about`)] : []));
}

function group(field: PaneField, ...choices: HTMLElement[]): HTMLElement {
  const element = document.createElement('fieldset');
  const legend = document.createElement('legend');
  element.className = 'pane-field';
  legend.textContent = textOf(field.properties.label ?? field.targetProperty);
  element.append(legend, ...choices);
  return element;
}

function note(text: string, id = ''): HTMLElement {
  const element = document.createElement('p');
  element.className = 'pane-note';
  element.id = id;
  element.textContent = text;
  return element;
}
