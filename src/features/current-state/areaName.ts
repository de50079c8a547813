/** An area's title in its parts: “Fokusområde 1: Öka kunskap …”. */
export interface AreaName {
  /** “Fokusområde 1”; undefined for an area without a number. */
  over?: string;
  /** “Öka kunskap …”. */
  name: string;
  /** “1. Öka kunskap …”, as a table of areas has it. */
  numbered: string;
}

/** The parts of an area's title. Documents and editions put a number before it, or nothing. */
export function areaName(title: string): AreaName {
  const [, over, number, name] = /^(\D*?(\d+)):\s*(.+)$/.exec(title) ?? [];
  return name ? { over, name, numbered: `${number}. ${name}` } : { name: title, numbered: title };
}
