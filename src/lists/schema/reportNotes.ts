import { Notation } from './column';

/** What the plan owner writes of a status report: of the whole plan, and of areas by their key. */
export interface ReportComments {
  overall: string;
  areas: Record<string, string>;
}

function refuse(value: unknown, wanted: string): never {
  throw new TypeError(`expected ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : refuse(value, 'text');
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse(value, 'an object');
}

/** What is written of the whole plan and of its areas. */
export const commentsNote: Notation<ReportComments> = {
  parse: value => {
    const { overall, areas } = object(value);
    return { overall: text(overall), areas: Object.fromEntries(Object.entries(object(areas)).map(([key, comment]) => [key, text(comment)])) };
  },
  plain: comments => comments
};

/** A report's figures: what they are is the domain's to say. */
export const figuresNote: Notation<unknown> = { parse: object, plain: figures => figures };
