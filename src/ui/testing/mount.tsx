import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { act } from 'react-dom/test-utils';
import { Language } from '../../loc';
import { en } from '../../loc/en';
import { sv } from '../../loc/sv';
import { StringsProvider } from '../strings';

/** A mounted piece of screen, for tests: what it says, and its controls by their names. */
export interface Mounted {
  /** All text; spaces, line breaks and the edges of blocks as one space. */
  text(): string;
  /** The button with these words, or a start of them. Throws, listing the buttons there are, when there is none. */
  button(name: string): HTMLButtonElement;
  has(name: string): boolean;
  query<E extends Element = Element>(selector: string): E | null;
  click(name: string): Promise<void>;
  /** Does something and waits until what it started has been drawn. */
  settle(action?: () => void): Promise<void>;
  unmount(): void;
}

/** An empty page with a place to draw in; the test's environment is jsdom. */
function emptyPage(): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return root;
}

const blocks = /^(P|LI|TD|TH|TR|H[1-6]|DIV|SECTION|BUTTON|OPTION|LABEL|DT|DD)$/;

/** The text as eyes part it: a block's text does not run into the next one's. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inner = Array.from(node.childNodes).map(textOf).join('');
  return blocks.test(node.nodeName) ? ` ${inner} ` : inner;
}

const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Draws an element as users see it, in a language. */
export async function mount(element: React.ReactElement, language: Language = 'sv'): Promise<Mounted> {
  const root = emptyPage();
  const settle = async (action: () => void = () => undefined): Promise<void> => {
    await act(async () => {
      action();
      // The work of a step is a chain of promises; each turn lets one link go on.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    });
  };
  const buttons = (): HTMLButtonElement[] => Array.from(root.querySelectorAll('button'));
  const nameOf = (button: Element): string => plainSpaces(button.getAttribute('aria-label') ?? button.textContent ?? '');
  const button = (name: string): HTMLButtonElement => {
    const found = buttons().find(candidate => nameOf(candidate).startsWith(name));
    if (!found) throw new Error(`no button “${name}” among ${buttons().map(nameOf).join(' · ')}`);
    return found;
  };
  await settle(() => {
    ReactDOM.render(<StringsProvider language={language} strings={language === 'sv' ? sv : en}>{element}</StringsProvider>, root);
  });
  return {
    text: () => plainSpaces(textOf(root)),
    button,
    has: name => buttons().some(candidate => nameOf(candidate).startsWith(name)),
    query: selector => root.querySelector(selector),
    click: name => settle(() => { button(name).click(); }),
    settle,
    unmount: () => { ReactDOM.unmountComponentAtNode(root); }
  };
}
