/** The page's query, as views keep themselves in it. The browser's own in use; a plain object in tests. */
export interface AddressPort {
  /** The query as it is now. */
  read(): URLSearchParams;
  /** Puts a new query in place: as a new step in the history, or instead of the present one. Listeners are not told. */
  write(params: URLSearchParams, mode: 'push' | 'replace'): void;
  /** Tells when the query changed from outside: back, forward. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** The full address of a view, for a copied link. */
  link(params: URLSearchParams): string;
}

function queryText(params: URLSearchParams): string {
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The browser's address. Leaves the path, the fragment and other query parameters alone. */
export function browserAddress(host: Window = window): AddressPort {
  const addressOf = (params: URLSearchParams): string => `${host.location.pathname}${queryText(params)}${host.location.hash}`;
  return {
    read: () => new URLSearchParams(host.location.search),
    write: (params, mode) => {
      if (mode === 'push') host.history.pushState(host.history.state, '', addressOf(params));
      else host.history.replaceState(host.history.state, '', addressOf(params));
    },
    subscribe: listener => {
      host.addEventListener('popstate', listener);
      return () => host.removeEventListener('popstate', listener);
    },
    link: params => `${host.location.origin}${addressOf(params)}`
  };
}
