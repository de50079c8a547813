import { Opened, ask } from './opened';

/** What is typed, word for word; each letter that changes the rows is measured. */
export const words = ['trycksår', 'hygien', 'delegering', 'korttids', 'checklista', '(1234'] as const;

const patience = 20_000;

/** Which rows belong to a text, by the number in their title: a 1 at their place. */
export type RowsFor = (text: string) => string;

/** Types the words with real keys and answers the milliseconds of each key until the right rows stood there. Throws when they do not come. */
export async function typeWords(opened: Opened, rowsFor: RowsFor): Promise<number[]> {
  const { contender: { search, name }, page } = opened;
  if (!search) throw new Error(`${name} has no search field`);
  const field = page.locator(search).first();
  await field.focus();
  const times: number[] = [];
  for (const word of words) {
    let shown = rowsFor('');
    for (let length = 1; length <= word.length; length += 1) {
      const wanted = rowsFor(word.slice(0, length));
      const time = await press(opened, word[length - 1], wanted, word.slice(0, length));
      if (wanted !== shown) times.push(time);
      shown = wanted;
    }
    await field.selectText();
    await press(opened, 'Backspace', rowsFor(''), '');
  }
  return times;
}

async function press(opened: Opened, key: string, wanted: string, typed: string): Promise<number> {
  await ask(opened, 'expect', wanted);
  await pressKey(opened, key);
  const time = await ask(opened, 'answer', patience);
  if (time === undefined) throw new Error(`${opened.contender.name} did not show the right rows for “${typed}” within ${patience / 1000} s`);
  return time;
}

/** A real key. Those that an English keyboard lacks are given to the browser by their letter, as the system does it. */
async function pressKey({ page, cdp }: Opened, key: string): Promise<void> {
  if (key === 'Backspace') return page.keyboard.press(key);
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}
