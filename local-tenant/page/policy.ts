/**
 * The page's content security policy: as in SharePoint Online no inline and no third-party scripts, and stricter in that nothing
 * is fetched from anywhere but this server. Styles may be inline, since Fluent UI writes its own; and strings may be evaluated,
 * there as here, since the framework's loader evaluates the copy of RequireJS that it carries.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "object-src 'none'"
].join('; ');
