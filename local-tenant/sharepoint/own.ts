/** The value that a record has under a name that came from outside; never what every object inherits (`constructor`, `toString`). */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
