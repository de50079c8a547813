import { make } from './boot';
import { Host, answerTo, isTabMessage } from './protocol';

/** The name by which SharePoint Framework 1.23.2 knows that it stands in Teams; without it it does not start its SDK. */
const frameName = 'embedded-page-container';

/** What a frame leaves to who opened it. */
type Rest = Omit<Host, 'listen'> & {
  /** A message that the host does not know. */
  unknown(func: string, args: unknown[]): void;
};

/** An open frame of the app. */
export interface Frame {
  element: HTMLIFrameElement;
  /** Tells of an event, if the frame has asked to hear of it. */
  tell(event: string, ...args: unknown[]): void;
  /** Tells of an event that no frame has to ask for. */
  tellAnyway(event: string, ...args: unknown[]): void;
  close(): void;
}

/** Opens the app in a frame and answers its SDK. The frame has this page's own origin: over plain HTTP the SDK trusts no other. */
export function openFrame(url: string, title: string, rest: Rest): Frame {
  const element = make('iframe', 'app-frame');
  const heard = new Set<string>();
  Object.assign(element, { name: frameName, title, src: url, allow: 'clipboard-read; clipboard-write' });
  const post = (message: object): void => element.contentWindow?.postMessage(message, location.origin);
  const host: Host = { ...rest, listen: event => void heard.add(event) };
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== element.contentWindow || origin !== location.origin || !isTabMessage(data)) return;
    if (data.func === 'initialize') heard.clear();
    const answer = answerTo(data, host);
    if (answer === 'unknown') rest.unknown(data.func, data.args ?? []);
    else if (answer) post(answer);
  };
  window.addEventListener('message', onMessage);
  const tellAnyway = (func: string, ...args: unknown[]): void => post({ func, args });
  return {
    element, tellAnyway,
    tell: (event, ...args) => {
      if (heard.has(event)) tellAnyway(event, ...args);
    },
    close: () => {
      window.removeEventListener('message', onMessage);
      element.remove();
    }
  };
}
