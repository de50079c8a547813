import { ListDeclaration } from '../schema';

/** A site's server-relative path, without a slash at its end. */
export function sitePathIn(siteUrl: string): string {
  return decodeURI(new URL(siteUrl).pathname).replace(/\/$/, '');
}

/** The server-relative address of a declared list; it stays when the list's title changes. */
export function listPathOn(siteUrl: string, { url }: ListDeclaration): string {
  return `${sitePathIn(siteUrl)}/Lists/${url}`;
}
