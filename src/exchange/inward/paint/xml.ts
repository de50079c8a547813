/** The attributes of an element by their names, without prefixes. */
export type Attributes = Partial<Record<string, string>>;

export interface Element {
  attributes: Attributes;
  /** What stands between its tags; '' where it has one tag. */
  inner: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as it is meant: without XML's entities. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function attributesOf(tag: string): Attributes {
  const found: Attributes = {};
  for (const [, name, double, single] of Array.from(tag.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))) found[name] = unescaped(double ?? single ?? '');
  return found;
}

/**
 * The elements of a name in the markup of a workbook, in order, whatever their prefix; none of those asked for stands within another of its name.
 * An element that does not end is the last.
 */
export function elementsOf(xml: string, name: string): Element[] {
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])([^>]*)>`, 'g');
  const found: Element[] = [];
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [, full, rest] = match;
    const attributes = attributesOf(rest);
    if (rest.endsWith('/')) {
      found.push({ attributes, inner: '' });
      continue;
    }
    const end = xml.indexOf(`</${full}`, opening.lastIndex);
    found.push({ attributes, inner: xml.slice(opening.lastIndex, end < 0 ? undefined : end) });
    if (end < 0) break;
    opening.lastIndex = end;
  }
  return found;
}

/** The first element of a name. */
export function elementOf(xml: string, name: string): Element | undefined {
  return elementsOf(xml, name)[0];
}

/** The attributes of all opening tags of a name, without what stands between them. */
export function tagsOf(xml: string, name: string): Attributes[] {
  return Array.from(xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^>]*)>`, 'g')), ([, rest]) => attributesOf(rest));
}
