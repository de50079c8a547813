import { html, raw } from 'hono/html';
import { localDay } from '../day';
import { Markup, documentHtml } from '../html';
import { homePath } from '../site';
import { Visitor } from '../visitor';
import { PageWords, pageWords } from '../words';
import { cleanHtml } from './clean';
import { PageBody, Piece, Section, WebPartPiece, titleAreaOf } from './sections';
import { SitePage, SitePageEntry } from './sitePage';

/** Web parts that run on a page, by the id of the element that each is given, and what the browser's script needs to start them. */
export interface RunningParts {
  elements: ReadonlyMap<WebPartPiece, string>;
  boot: unknown;
}

/** A page of the library with its title area, sections and columns; texts cleaned, and nothing of it runs but web parts of the package. */
export function sitePageHtml(visitor: Visitor, page: SitePage, { sections, vertical }: PageBody, running?: RunningParts): Markup {
  const words = pageWords[visitor.language];
  const { topic, showsDay, hasImage } = titleAreaOf(page);
  const day = publishedDay(page);
  const title = page.Title ?? page.FileName;
  const section = (each: Section): Markup => sectionHtml(each, words, running?.elements);
  return documentHtml(visitor, { title, current: undefined }, html`
<div class="page-head title-area${hasImage ? ' coloured' : ''}">
${topic ? html`<p class="topic">${topic}</p>` : ''}<h1>${title}</h1>${(showsDay || page.PromotedState === 2) && day ? html`<p class="lead">${words.published(localDay(day, visitor.language))}</p>` : ''}
</div>
<div class="canvas${vertical ? ' with-side' : ''}"><div>${sections.map(section)}</div>${vertical ? html`<div>${section(vertical)}</div>` : ''}</div>`, running?.boot);
}

function sectionHtml({ columns, emphasis }: Section, words: PageWords, elements: RunningParts['elements'] | undefined): Markup {
  return html`<div class="canvas-section emphasis-${emphasis}"><div class="canvas-columns">${columns.map(({ factor, pieces }) =>
    html`<div class="canvas-column" style="--factor: ${factor || 12}">${pieces.map(piece => pieceHtml(piece, words, piece.kind === 'webPart' ? elements?.get(piece) : undefined))}</div>`)}</div></div>`;
}

function pieceHtml(piece: Piece, words: PageWords, element: string | undefined): Markup {
  if (element !== undefined) return html`<div id="${element}"><p class="loading">${words.loading}</p></div>`;
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
