import { HostContext, HostPort } from './host';

const onPage: HostContext = { kind: 'page', frame: 'page', theme: 'light' };

/** The host of a SharePoint page: its theme and its person come from the page itself. */
export function pageHost(): HostPort {
  return {
    context: () => Promise.resolve(onPage),
    onTheme: () => () => undefined,
    linkTo: ({ webUrl }) => webUrl
  };
}
