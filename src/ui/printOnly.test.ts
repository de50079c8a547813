/** @jest-environment jsdom */
import { printOnly } from './printOnly';

test('what is beside the element on the page is marked while it is printed, and is as before afterwards', () => {
  const block = (id: string, ...inside: Element[]): Element => {
    const element = document.createElement('div');
    element.id = id;
    element.append(...inside);
    return element;
  };
  const mine = block('mine', block('inside'));
  document.body.replaceChildren(block('suite'), block('main', block('nav'), block('part', mine, block('other'))));
  const marked = (): string[] => Array.from(document.querySelectorAll('[data-handlingsplan-aside]')).map(({ id }) => id);
  const print = jest.spyOn(window, 'print').mockImplementation(() => expect(marked()).toEqual(['suite', 'nav', 'other']));
  printOnly(mine);
  expect(print).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('afterprint'));
  expect(marked()).toEqual([]);
});
