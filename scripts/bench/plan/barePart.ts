import { Request } from '@playwright/test';
import { Part, moduleName } from './package';

const id = '0c7d2f64-5d0b-4a1e-9f38-6e2a4b8c1d01';

/**
 * An empty web part that asks once for the data that the product asks for, and draws one line when it is there: less cannot be done.
 * It sends the product's own request again, reads the answer as text and parses nothing.
 */
export const barePart: Part = {
  id, alias: 'BarePart',
  script: `define(${JSON.stringify(moduleName(id))}, ['@microsoft/sp-webpart-base'], ({ BaseClientSideWebPart }) => ({ default: class extends BaseClientSideWebPart {
    async render() {
      const { path, method, headers, body } = window.benchRequest;
      const answer = await fetch(path, { method, headers: { ...headers, 'X-RequestDigest': this.context.pageContext.legacyPageContext.formDigestValue }, body });
      const text = await answer.text();
      const line = document.createElement('p');
      line.className = 'bench-row';
      line.textContent = text.length + ' characters, status ' + answer.status;
      this.domElement.append(line);
    }
  } }));\n`
};

/** What the product asked for, for a page of another port: the script that tells the empty web part. */
export function repeatOf(request: Request, pageUrl: string): string {
  const { origin, pathname, search } = new URL(request.url());
  const { accept, 'content-type': contentType } = request.headers();
  const body = (request.postData() ?? '').split(origin).join(new URL(pageUrl).origin);
  const headers = Object.fromEntries(Object.entries({ accept, 'content-type': contentType }).filter(([, value]) => value !== undefined));
  return `window.benchRequest = ${JSON.stringify({ path: pathname + search, method: request.method(), headers, body: body || undefined })};`;
}
