/** What else than the page's own server takes part in it. */
interface Partners {
  /** Sources whose pages it shows in frames. */
  frames?: string[];
  /** Sources whose pages may show it in a frame. */
  ancestors?: string[];
  /** Strings may be evaluated, which the framework's loader does; true unless it is said. */
  evaluates?: boolean;
}

/**
 * A page's content security policy: as in SharePoint Online no inline and no third-party scripts, and stricter in that nothing
 * is fetched from anywhere but this server. Styles may be inline, since Fluent UI writes its own; and strings may be evaluated,
 * there as here, since the framework's loader evaluates the copy of RequireJS that it carries.
 */
export function policyWith({ frames = [], ancestors = [], evaluates = true }: Partners = {}): string {
  return [
    "default-src 'self'",
    evaluates ? "script-src 'self' 'unsafe-eval'" : "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    ["frame-src 'self'", ...frames].join(' '),
    ["frame-ancestors 'self'", ...ancestors].join(' '),
    "form-action 'self'",
    "base-uri 'self'",
    "object-src 'none'"
  ].join('; ');
}

/** The names by which this computer's user opens the meeting window: who may show a participant's pages in a frame. */
export function meetingWindows(requestUrl: string): string[] {
  const { protocol, port } = new URL(requestUrl);
  return ['localhost', '127.0.0.1'].map(name => `${protocol}//${name}${port && `:${port}`}`);
}
