import { html, raw } from 'hono/html';
import { localDay } from '../day';
import { Markup, documentHtml } from '../html';
import { homePath } from '../site';
import { Visitor } from '../visitor';
import { PageWords, pageWords } from '../words';
import { cleanHtml } from './clean';
import { Piece, Section, bodyOf, titleAreaOf } from './sections';
import { SitePage, SitePageEntry } from './sitePage';

/** A page of the library with its title area, sections and columns; texts cleaned, nothing of it runs. */
export function sitePageHtml(visitor: Visitor, page: SitePage): Markup {
  const words = pageWords[visitor.language];
  const { topic, showsDay, hasImage } = titleAreaOf(page);
  const { sections, vertical } = bodyOf(page);
  const day = publishedDay(page);
  const title = page.Title ?? page.FileName;
  return documentHtml(visitor, { title, current: undefined }, html`
<div class="page-head title-area${hasImage ? ' coloured' : ''}">
${topic ? html`<p class="topic">${topic}</p>` : ''}<h1>${title}</h1>${(showsDay || page.PromotedState === 2) && day ? html`<p class="lead">${words.published(localDay(day, visitor.language))}</p>` : ''}
</div>
<div class="canvas${vertical ? ' with-side' : ''}"><div>${sections.map(section => sectionHtml(section, words))}</div>${vertical ? html`<div>${sectionHtml(vertical, words)}</div>` : ''}</div>`);
}

function sectionHtml({ columns, emphasis }: Section, words: PageWords): Markup {
  return html`<div class="canvas-section emphasis-${emphasis}"><div class="canvas-columns">${columns.map(({ factor, pieces }) =>
    html`<div class="canvas-column" style="--factor: ${factor || 12}">${pieces.map(piece => pieceHtml(piece, words))}</div>`)}</div></div>`;
}

function pieceHtml(piece: Piece, words: PageWords): Markup {
  if (piece.kind === 'webPart') return html`<p class="web-part">${words.otherPart(piece.title)}</p>`;
  return html`<div class="rte">${raw(cleanHtml(piece.html))}</div>`;
}

function publishedDay({ FirstPublished }: SitePageEntry | SitePage): string | undefined {
  return FirstPublished.startsWith('0001') ? undefined : FirstPublished;
}

/** The start page: what is news, the newest first, as this person may read it. */
export function homeHtml(visitor: Visitor, news: SitePageEntry[]): Markup {
  const words = pageWords[visitor.language];
  return documentHtml(visitor, { title: words.home.title, current: homePath }, html`
<div class="page-head"><div class="page-title"><h1>${words.home.title}</h1></div><p class="lead">${words.home.lead}</p></div>
<section class="section-inner news" aria-labelledby="nyheter"><h2 id="nyheter">${words.home.news}</h2>
${news.length === 0 ? html`<p>${words.home.none}</p>` : html`<ul>${news.map(item => newsItem(item, visitor))}</ul>`}</section>`);
}

function newsItem(item: SitePageEntry, { language }: Visitor): Markup {
  const { pathname } = new URL(item.AbsoluteUrl);
  return html`<li><article><h3><a href="${pathname}">${item.Title ?? item.FileName}</a></h3>${item.Description ? html`<p>${item.Description}</p>` : ''}<p class="lead">${localDay(item.FirstPublished, language)}</p></article></li>`;
}

/** A page that is not there, or not for this person: SharePoint does not say which. */
export function missingHtml(visitor: Visitor): Markup {
  const words = pageWords[visitor.language];
  return documentHtml(visitor, { title: words.missing.title, current: undefined }, html`
<div class="page-head"><h1>${words.missing.title}</h1><p class="lead">${words.missing.hint}</p><p><a href="${homePath}">${words.missing.home}</a></p></div>`);
}
