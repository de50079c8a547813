import { html, raw } from 'hono/html';
import { municipality, siteTitle, staff } from '../sharepoint';
import { icon, siteLogo } from './icons';
import { bootScript } from './runtime';
import { homePath, languages, learningPath, pagePath, runtimePath, shellPath } from './site';
import { themeNames } from './theme';
import { Visitor } from './visitor';
import type { PageWeb } from './webs';
import { PageWords, languageNames, pageWords } from './words';

export type Markup = ReturnType<typeof html>;

/** How a page is called, and which of the site's navigation it is: by address, undefined for none. */
interface PageAbout {
  title: string;
  current: string | undefined;
}

/** A page with a web part. `boot` is what the browser's script needs to start the runtime. */
export function pageHtml(visitor: Visitor, { page, words: own }: PageWeb, editing: boolean, boot: unknown): Markup {
  const words = pageWords[visitor.language];
  return documentHtml(visitor, { title: words[own].title, current: page }, html`
${pageHead(words[own], words, visitor, page, editing)}
<div class="section"><div class="section-inner"><div id="webPart"><p class="loading">${words.loading}</p></div></div></div>`, boot);
}

/** The whole page: Insidan around `main`. Without `boot` it starts no runtime. */
export function documentHtml(visitor: Visitor, { title, current }: PageAbout, main: Markup, boot?: unknown): Markup {
  const words = pageWords[visitor.language];
  return html`<!doctype html>
<html lang="${visitor.language}" data-theme="${visitor.theme}">
${head(title, visitor, boot !== undefined)}
<body>
<a class="skip" href="#innehall">${words.skip}</a>
<header>
${suiteBar(words, visitor)}
${siteHeader(words, current)}
</header>
<main class="page" id="innehall" tabindex="-1">
${main}
</main>
${boot === undefined ? '' : html`<aside id="propertyPane" aria-label="${words.settings}" hidden></aside>`}
<footer class="local-note"><p>${words.localNote}</p></footer>
${boot === undefined ? '' : html`<script type="application/json" id="boot">${raw(asScriptText(boot))}</script>`}
</body>
</html>`;
}

function head(title: string, { theme }: Visitor, starts: boolean): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${siteTitle}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${shellPath}palette-${theme}.css">
<link rel="stylesheet" href="${shellPath}page.css">
${starts
    ? html`<script src="${runtimePath}${bootScript}" crossorigin="anonymous" defer></script><script type="module" src="${shellPath}boot"></script>`
    : html`<script type="module" src="${shellPath}plain"></script>`}
</head>`;
}

function suiteBar(words: PageWords, visitor: Visitor): Markup {
  return html`<div class="suite">
<div class="suite-start"><span class="waffle">${icon('waffle', 20)}</span><a class="suite-name" href="${pagePath}">${municipality}</a></div>
<div class="suite-search" aria-hidden="true">${icon('search')}<span>${words.search}</span></div>
<div class="suite-end">
<span class="local-tag">${words.local}</span>
<button class="account" type="button" aria-expanded="false" aria-controls="account">
<span class="avatar" aria-hidden="true">${initials(visitor.person.name)}</span><span class="vh">${words.account(visitor.person.name)}</span></button>
${accountMenu(words, visitor)}
</div>
</div>`;
}

function accountMenu(words: PageWords, visitor: Visitor): Markup {
  const choice = (key: string, value: string, label: Markup | string, chosen: boolean): Markup =>
    html`<li><a href="?${key}=${value}" ${chosen ? raw('aria-current="true"') : ''}>${icon('check')}<span>${label}</span></a></li>`;
  const people = staff.map(({ account, name, title }) =>
    choice('user', account, html`${name}<small>${title}</small>`, account === visitor.person.account));
  const looks = themeNames.map(name => choice('theme', name, words.themes[name], name === visitor.theme));
  const tongues = languages.map(name => choice('language', name, languageNames[name], name === visitor.language));
  return html`<div class="account-menu" id="account" hidden>
<p class="account-title">${words.local}</p>
<h2>${words.showAs}</h2><ul class="people">${people}</ul>
<h2>${words.theme}</h2><ul>${looks}</ul>
<h2>${words.language}</h2><ul>${tongues}</ul>
</div>`;
}

/** Three of the pages exist here; the other entries are scenery and say so to assistive technology. */
function siteHeader(words: PageWords, current: string | undefined): Markup {
  const { start, news, safety, learning, routines, employment } = words.nav;
  const page = (path: string, name: string): Markup => html`<li><a href="${path}" ${path === current ? raw('aria-current="page"') : ''}>${name}</a></li>`;
  const scenery = (name: string): Markup => html`<li><a role="link" aria-disabled="true">${name}</a></li>`;
  return html`<div class="site">
${siteLogo}<span class="site-name">${siteTitle}</span>
<button class="menu" type="button" aria-expanded="false" aria-controls="siteNav" aria-label="${words.menu}">${icon('menu', 20)}</button>
<nav class="site-nav" id="siteNav" aria-label="${siteTitle}"><ul>
${page(homePath, start)}${scenery(news)}${page(pagePath, safety)}${page(learningPath, learning)}${scenery(routines)}${scenery(employment)}
</ul></nav>
</div>`;
}

function pageHead({ title, lead }: PageWords['safety'], words: PageWords, { isSiteOwner }: Visitor, page: string, editing: boolean): Markup {
  const edit = editing ? html`<a class="edit" href="${page}">${icon('check')}${words.leaveEdit}</a>` : html`<a class="edit" href="?edit=1">${icon('pen')}${words.edit}</a>`;
  return html`<div class="page-head"><div class="page-title"><h1>${title}</h1>${isSiteOwner ? edit : ''}</div><p class="lead">${lead}</p></div>`;
}

/** “Karin Ahlgren” → “KA”. */
export function initials(name: string): string {
  const parts = name.split(' ').filter(Boolean);
  return [parts[0], parts[parts.length - 1]].slice(0, parts.length).map(part => part.charAt(0)).join('').toUpperCase();
}

/** JSON that can stand in a script element: no `<` may end it early. */
export function asScriptText(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
