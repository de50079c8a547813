import { SiteLanguage } from '../site';
import { StoredField, isPerson, isSeveral } from './field';
import { readMoment } from './time';

/** A form's text that a column does not take; the text is what SharePoint says beside the column. */
export class FormValueProblem extends Error {}

function refuse(text: string): never {
  throw new FormValueProblem(text);
}

/** The ids in `3` or `3;#Title`, and of several in `3;#Title;#5;#Title`. */
function ids(text: string): number[] {
  return text.split(';#').filter((_, at) => at % 2 === 0).filter(part => part !== '')
    .map(part => (/^\d+$/.test(part) ? Number(part) : refuse('Invalid look-up value.')));
}

/** People come as `[{"Key":"i:0#.f|membership|…"}]`. */
function people(text: string, userId: (login: string) => number | undefined): number[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return refuse('The user does not exist or is not unique.');
    throw cause;
  }
  if (!Array.isArray(parsed)) return refuse('The user does not exist or is not unique.');
  return parsed.map(each => userId(String((each as { Key?: unknown } | null)?.Key)) ?? refuse('The user does not exist or is not unique.'));
}

function number(text: string, field: StoredField, language: SiteLanguage): number {
  const plain = text.replace(/[\s\u00a0]/g, '');
  const form = language === 1053 ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  if (!form.test(plain)) return refuse('Only numbers can go here.');
  const value = Number(plain.replace(',', '.'));
  const { min = -Infinity, max = Infinity } = field;
  return value >= min && value <= max ? value : refuse(`The value of this field must be between ${min} and ${max}.`);
}

const example: Record<SiteLanguage, string> = { 1053: '2012-02-23', 1033: '2/23/2012' };

/** A day or a moment as the site's language writes it, or `yyyy-MM-dd HH:mm:ss`; in the site's time. ISO with T or Z is refused. */
function day(text: string, language: SiteLanguage): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return refuse('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
  const us = language === 1033 ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) : null;
  const iso = us ? `${us[3]}-${us[1].padStart(2, '0')}-${us[2].padStart(2, '0')}` : text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2');
  return readMoment(iso) ?? refuse(`Enter a date like this: ${example[language]}`);
}

function choice(text: string, { choices = [], fillIn }: StoredField): string {
  return fillIn || choices.includes(text) ? text : refuse('The value you entered isn\'t one of the choices.');
}

/** Reads a form's text into what a body would bring for the column. Unlike a body, a form is held to required, choices, lengths and limits. Throws FormValueProblem. */
export function readFormValue(text: string, field: StoredField, site: { language: SiteLanguage; userId: (login: string) => number | undefined }): unknown {
  if (text === '') return field.required ? refuse('You can\'t leave this blank.') : null;
  if (isPerson(field.type) || field.type.startsWith('Lookup')) {
    const found = isPerson(field.type) ? people(text, site.userId) : ids(text);
    return isSeveral(field.type) ? found : found[0] ?? null;
  }
  switch (field.type) {
    case 'Number':
    case 'Currency': return number(text, field, site.language);
    case 'Boolean': return /^(1|true)$/i.test(text);
    case 'DateTime': return day(text, site.language);
    case 'Choice': return choice(text, field);
    case 'MultiChoice': return text.split(';#').filter(part => part !== '').map(part => choice(part, field));
    case 'URL': {
      const [url, ...description] = text.split(', ');
      return { Url: url, Description: description.join(', ') };
    }
    case 'Text': return text.length <= (field.maxLength ?? 255) ? text : refuse(`This field can have no more than ${field.maxLength ?? 255} characters.`);
    default: return text;
  }
}
