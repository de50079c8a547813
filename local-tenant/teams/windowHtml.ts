import { html } from 'hono/html';
import { Language, languageNames, languages } from '../page';
import { municipality } from '../sharepoint';
import type { Meeting, WindowBoot } from './browser/boot';
import { TeamsWords, stages, teamsWords, themes } from './browser/words';
import { Markup, bootData, head, hours, option } from './clientHtml';
import { meetingPath } from './paths';

/** The meeting window: what holds for all above, and a column for each participant, which the script fills. */
export function windowHtml(language: Language, boot: WindowBoot, meeting: Meeting): Markup {
  const words = teamsWords[language];
  return html`<!doctype html>
<html lang="${language}" data-theme="${boot.theme}">
${head(`${words.windowTitle} – ${municipality}`, 'window')}
<body class="window-page">
<a class="skip" href="#seats">${words.skip}</a>
<header class="window-bar">
<div class="about"><h1>${meeting.title}</h1><p class="sub">${day(meeting, language)} <span class="num">${hours(meeting, language)}</span> · ${words.led(meeting.chair.name)} · ${municipality}</p></div>
${meetingControls(words, boot)}
</header>
<main id="seats" class="seats" tabindex="-1"><p id="nobody" class="empty" hidden>${words.nobody}</p></main>
${bootData(boot)}
</body>
</html>`;
}

function day({ start }: Meeting, language: Language): string {
  const text = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'Europe/Stockholm', weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(start));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function meetingControls(words: TeamsWords, { stage, theme, staff, language }: WindowBoot): Markup {
  const stageChoices = stages.map(each => html`<label><input type="radio" name="stage" value="${each}" ${each === stage ? 'checked' : ''}><span>${words.stages[each]}</span></label>`);
  const tongues = languages.map(each => html`<a href="${meetingPath}?language=${each}" lang="${each}" ${each === language ? html`aria-current="true"` : ''}>${languageNames[each]}</a>`);
  return html`<div class="window-controls">
<fieldset class="segments"><legend>${words.stage}</legend>${stageChoices}</fieldset>
<label>${words.themeForAll} <select id="themeForAll">${themes.map(each => option(each, words.themes[each], each === theme))}</select></label>
<form id="addForm"><label for="add">${words.add}</label><select id="add">${staff.map(({ account, name, title }) => option(account, `${name}, ${title}`, false))}</select><button type="submit" id="addButton">${words.addButton}</button></form>
<nav class="languages" aria-label="${words.language}">${tongues}</nav>
<span class="lab-tag">${words.local}</span>
</div>`;
}
