/** What stands in a deep link of Teams, `https://teams.microsoft.com/l/entity/<app>/<entity>?context={"subEntityId":…}`. */
interface DeepLink {
  appId: string;
  subPageId?: string;
}

const form = /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft)\/l\/entity\/([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/;

/** Undefined when it is none. */
function readDeepLink(link: string): DeepLink | undefined {
  const [, appId, query] = form.exec(link) ?? [];
  if (appId === undefined) return undefined;
  return { appId: decodeURIComponent(appId), subPageId: subPageIn(new URLSearchParams(query).get('context')) };
}

function subPageIn(context: string | null): string | undefined {
  try {
    const { subEntityId, subPageId } = JSON.parse(context ?? '{}') as { subEntityId?: string; subPageId?: string };
    return subEntityId ?? subPageId;
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

/** Where a link leads inside the app: undefined when it leads elsewhere. */
export function pageBehind(link: string, appId: string): { subPageId?: string } | undefined {
  const read = readDeepLink(link);
  return read?.appId.toLowerCase() === appId.toLowerCase() ? { subPageId: read.subPageId } : undefined;
}

/** As typed into the page's box: a link, or the id of a page of the app. */
export function pageTyped(text: string, appId: string): { subPageId?: string } | undefined {
  return /^https?:/i.test(text) ? pageBehind(text, appId) : { subPageId: text };
}
