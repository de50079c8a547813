import { Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { asScriptText } from './html';
import { Language, runtimePath, shellPath } from './site';
import { bootScript } from './runtime';
import { Visitor } from './visitor';
import { hostedPagePath } from './webs';
import { pageWords } from './words';

type Markup = ReturnType<typeof html>;

const logonPath = '/_layouts/15/TeamsLogon.aspx';

/** Where Teams is sent first. SharePoint signs the person in silently there and goes on to `dest`; here everybody is signed in. */
export function logon(app: Hono): void {
  app.get(logonPath, context => {
    const { SPFX, dest = '' } = context.req.query();
    if (SPFX !== 'true' || !leadsToHostedPage(dest)) return context.text(`TeamsLogon.aspx leads to ${hostedPagePath} alone, with SPFX=true.\n`, 400);
    return context.redirect(dest);
  });
}

const leadsToHostedPage = (dest: string): boolean => dest.toLowerCase().startsWith(`${hostedPagePath}?`.toLowerCase());

/** The language that Teams asks for (`sv-se`), where the page has it. */
export function forcedLanguage(context: Context): Language | undefined {
  const asked = context.req.query('forceLocale')?.slice(0, 2).toLowerCase();
  return asked === 'sv' || asked === 'en' ? asked : undefined;
}

/** SharePoint's page around a web part in Teams: nothing but the web part, and its settings when it asks for them. */
export function hostedPage(visitor: Visitor, boot: unknown): Markup {
  const words = pageWords[visitor.language];
  return html`<!doctype html>
<html lang="${visitor.language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.safety.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${shellPath}palette-light.css">
<link rel="stylesheet" href="${shellPath}page.css">
<script src="${runtimePath}${bootScript}" crossorigin="anonymous" defer></script>
<script type="module" src="${shellPath}boot"></script>
</head>
<body class="hosted">
<main id="webPart"><p class="loading">${words.loading}</p></main>
<aside id="propertyPane" aria-label="${words.settings}" hidden></aside>
<script type="application/json" id="boot">${raw(asScriptText(boot))}</script>
</body>
</html>`;
}
