import { Tab, byId, make } from './boot';
import { Frame, openFrame } from './frame';
import type { Host } from './protocol';
import { TeamsWords } from './words';

type Rest = Parameters<typeof openFrame>[2];

interface Dialog {
  url: string;
  words: TeamsWords;
  /** What the frame is told and may do beside its settings. */
  rest: Rest;
  onSaved(tab: Tab): void;
}

/** The event of the SDK that asks the settings frame to save; it answers by settings.setSettings and settings.save.success. */
const saveEvent = 'settings.save';

/** Opens the app's settings frame, as Teams does when somebody adds the app as a tab. It can be saved when the app says so. */
export function configure({ url, words, rest, onSaved }: Dialog): void {
  const dialog = byId<HTMLDialogElement>('configure');
  const save = button(words.save, 'primary');
  const cancel = button(words.cancel);
  const status = make('p', 'dialog-status', words.waitsForTab);
  status.setAttribute('role', 'status');
  save.disabled = true;
  let proposed: Tab | undefined;
  const settings: Partial<Host> = {
    proposeTab: tab => { proposed = tab; },
    validity: valid => {
      save.disabled = !valid;
      status.textContent = valid ? '' : words.waitsForTab;
    },
    saved: failure => {
      if (failure !== undefined || !proposed) return void (status.textContent = words.saveFailed(failure ?? ''));
      dialog.close();
      onSaved(proposed);
    }
  };
  const frame: Frame = openFrame(url, words.setUpTab, { ...rest, ...settings });
  const heading = make('h2', '', words.setUpTab);
  heading.id = 'configureTitle';
  dialog.replaceChildren(heading, frame.element, status, make('div', 'dialog-buttons', save, cancel));
  save.addEventListener('click', () => frame.tellAnyway(saveEvent, {}));
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    frame.close();
    dialog.replaceChildren();
  }, { once: true });
  dialog.showModal();
}

function button(text: string, className = ''): HTMLButtonElement {
  const element = make('button', className, text);
  element.type = 'button';
  return element;
}
