import { html, raw } from 'hono/html';
import { Language, initials } from '../page';
import type { ClientBoot, Person } from './browser/boot';
import { TeamsWords, teamsWords, themes } from './browser/words';
import { assetPath } from './paths';

export type Markup = ReturnType<typeof html>;

/** The head of both pages. */
export function head(title: string, script: string): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assetPath}teams.css">
<script type="module" src="${assetPath}${script}"></script>
</head>`;
}

/** JSON that can stand in a script element: no `<` may end it early. */
export const bootData = (boot: unknown): Markup =>
  html`<script type="application/json" id="boot">${raw(JSON.stringify(boot).replace(/</g, '\\u003c'))}</script>`;

export const option = (value: string, label: string, chosen: boolean): Markup => html`<option value="${value}" ${chosen ? 'selected' : ''}>${label}</option>`;

/** The hour of the meeting, `10.00–11.00`, in Sweden. */
export function hours({ start, end }: ClientBoot['meeting'], language: Language): string {
  const time = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });
  const text = [start, end].map(each => time.format(new Date(each))).join('–');
  return language === 'sv' ? text.replaceAll(':', '.') : text;
}

/** A participant's Teams: above and below what the person who tries the app can change, between them what Teams shows. */
export function clientHtml(boot: ClientBoot): Markup {
  const words = teamsWords[boot.language];
  return html`<!doctype html>
<html lang="${boot.language}" data-theme="${boot.theme}">
${head(`${words.teamsOf(boot.person.name)} – ${boot.tenantName}`, 'client')}
<body class="client-page" data-stage="${boot.stage}">
${controls(words, boot)}
<main class="teams">
${bar(words, boot)}
<div class="places">
<section class="place tab-place" id="tabPlace" aria-label="${words.tab}"></section>
<section class="place chat" aria-label="${words.chat}"><p class="empty">${words.chatEmpty}</p></section>
<section class="place without" aria-label="${words.app}"><p class="empty">${words.noTab}</p></section>
<section class="place tiles" aria-label="${words.inMeeting}"><ul>${boot.staff.slice(0, 6).map(tile)}</ul></section>
<section class="place panel-place" id="panelPlace" aria-label="${words.panel}">
<div class="panel-bar"><span>${words.app}</span><button type="button" class="quiet" id="closePanel" aria-label="${words.closePanel}"><span aria-hidden="true">×</span></button></div>
</section>
</div>
</main>
${trial(words)}
<dialog id="configure" aria-labelledby="configureTitle"></dialog>
${bootData(boot)}
</body>
</html>`;
}

function controls(words: TeamsWords, { person, staff, seat, theme }: ClientBoot): Markup {
  const themeOptions = themes.map(each => option(each, words.themes[each], each === theme));
  const who = staff.map(each => option(each.account, each.account === person.account ? `${each.name} (${words.same})` : each.name, each.account === seat.as));
  return html`<header class="lab">
<span class="lab-tag">${words.local}</span>
<label>${words.theme} <select id="theme">${themeOptions}</select></label>
<button type="button" class="switch" role="switch" id="network" aria-checked="${String(seat.online)}"><span>${words.network} <span id="networkState">${seat.online ? words.online : words.offline}</span></span></button>
<label class="wide">${words.inSharePoint} <select id="signedIn">${who}</select></label>
<p id="said" role="status"></p>
</header>`;
}

function bar(words: TeamsWords, { meeting, language, person }: ClientBoot): Markup {
  return html`<div class="bar">
<h1>${meeting.title} <span class="sub num">${hours(meeting, language)}</span></h1>
<span class="avatar" title="${person.name}" aria-hidden="true">${initials(person.name)}</span>
<div class="bar-tools">
<button type="button" id="tabToggle" aria-pressed="false">${words.tab}</button>
<button type="button" id="panelToggle" aria-pressed="false" hidden>${words.panel}</button>
<button type="button" class="primary" id="addTab" hidden>${words.addTab}</button>
<button type="button" class="quiet push" id="removeTab">${words.removeTab}</button>
</div>
</div>`;
}

const tile = ({ name }: Person): Markup => html`<li><span class="avatar big" aria-hidden="true">${initials(name)}</span><span>${name}</span></li>`;

function trial(words: TeamsWords): Markup {
  return html`<footer class="lab">
<form id="deepLink"><label for="link">${words.deepLink}</label><input id="link" type="text" placeholder="${words.deepLinkHint}" autocomplete="off"><button type="submit">${words.open}</button></form>
<details id="unknown"><summary id="unknownCount">${words.unknown(0)}</summary><p id="unknownEmpty">${words.unknownNone}</p><ol id="unknownList"></ol></details>
<details id="told"><summary id="toldCount">${words.told(0)}</summary><p id="toldEmpty">${words.toldNone}</p><ol id="toldList"></ol></details>
</footer>`;
}
