/** The browser's own keys. */
export const browserTools = { newKey: (): string => crypto.randomUUID() };
