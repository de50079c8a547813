import { project } from '../odata/entity';
import { meets, readMember, sortBy } from '../odata/evaluate';
import { many, plain, render, single } from '../odata/render';
import { SiteLanguage, siteWords } from '../site';
import { Answer } from './answer';
import { Call } from './call';
import { SharePointError } from './errors';
import { Format, contentType } from './format';

/** An answer ready to be sent, alone or as a part of a batch. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

function reply(format: Format, status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'Content-Type': contentType(format), ...headers }, body: JSON.stringify(value) };
}

/** `$select` as `odata.metadata` repeats it. */
function contextOf(call: Call, set: string, element: boolean): string {
  const v4 = call.format === 'v4';
  const select = call.options.select.length > 0 && !v4 ? `&$select=${call.options.select.join(',')}` : '';
  const one = v4 ? '/$entity' : '/@Element';
  return `${call.webUrl}/_api/$metadata#${set}${element ? one : ''}${select}`;
}

function entities(call: Call, answer: Extract<Answer, { kind: 'entities' }>): Reply {
  const { format, options, webUrl } = call;
  const kept = options.filter ? answer.entities.filter(each => meets(each, options.filter!, readMember)) : answer.entities;
  const sorted = options.orderBy.length > 0
    ? sortBy(kept, options.orderBy, readMember)
    : kept;
  const page = sorted.slice(options.skip).slice(0, options.top);
  const rows = page.map(each => render(format, webUrl, project(each, options.select, options.expand)));
  return reply(format, 200, many(format, contextOf(call, answer.set, false), rows, answer.next));
}

/** A verbose answer stands under the name of what was asked: the last step of the address, as SharePoint writes it. */
function nameOfAsked({ address }: Call): string {
  const step = address.slice(address.lastIndexOf('/') + 1).replace(/\(.*$/, '');
  return /^contextinfo$/i.test(step) ? 'GetContextWebInformation' : step[0].toUpperCase() + step.slice(1);
}

function verboseAnswer(call: Call, type: string, content: unknown): Reply {
  const complex = typeof content === 'object' && content !== null && !Array.isArray(content);
  const value = complex ? { __metadata: { type }, ...plain('verbose', content as Record<string, unknown>) } : Array.isArray(content) ? { results: content } : content;
  return reply('verbose', 200, { d: { [nameOfAsked(call)]: value } });
}

function value(call: Call, type: string, content: unknown): Reply {
  const { format } = call;
  if (format === 'verbose') return verboseAnswer(call, type, content);
  const context = `${call.webUrl}/_api/$metadata#${type}`;
  const complex = typeof content === 'object' && content !== null && !Array.isArray(content);
  return reply(format, 200, single(format, context, complex ? (content as Record<string, unknown>) : { value: content }));
}

/** Dresses a handler's answer in the format that was asked for. */
export function respond(call: Call, answer: Answer): Reply {
  const { format, options, webUrl } = call;
  switch (answer.kind) {
    case 'entity': {
      const { entity } = answer;
      const body = render(format, webUrl, project(entity, options.select, options.expand));
      return reply(format, answer.status ?? 200, single(format, contextOf(call, entity.set, true), body), answer.headers);
    }
    case 'entities': return entities(call, answer);
    case 'rows': return reply(format, 200, many(format, contextOf(call, answer.set, false), answer.rows, answer.next));
    case 'row': return reply(format, answer.status ?? 200, single(format, contextOf(call, answer.set, true), answer.row), answer.headers);
    case 'value': return value(call, answer.type, answer.value);
    case 'raw': return { status: 200, headers: { 'Content-Type': answer.contentType }, body: answer.body };
    case 'null': return reply(format, 200, format === 'verbose' ? { d: { [nameOfAsked(call)]: null } } : { [format.startsWith('v4') ? '@odata.null' : 'odata.null']: true });
    case 'empty': return { status: answer.status, headers: answer.status === 204 ? { ...answer.headers } : { 'Content-Type': contentType(format), ...answer.headers }, body: '' };
  }
}

/** An error in SharePoint's form. The text stays English, `lang` follows the site. */
export function respondError(error: SharePointError, format: Format, language: SiteLanguage): Reply {
  const content = { code: error.code, message: { lang: siteWords[language].locale, value: error.message } };
  return reply(format, error.status, format === 'verbose' ? { error: content } : { 'odata.error': content });
}
