import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Context, Hono } from 'hono';
import { applicationFile, applicationModule } from './application';
import { SolutionPackage } from './package';
import { Runtime } from './runtime';
import { browserScripts } from './scripts';
import { ThemeName, paletteStyles, themeNames } from './theme';

interface AssetOptions {
  runtime: Runtime;
  readPackage: () => Promise<SolutionPackage>;
  paths: { runtimePath: string; packagePath: string; shellPath: string };
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.gif': 'image/gif', '.woff': 'font/woff', '.woff2': 'font/woff2'
};

/** A name with a hash in it never changes its content. */
const hashed = /_[0-9a-f]{20}\./;

const pageScript = browserScripts(join(__dirname, 'browser'));

/** The files behind the page: of the runtime from the npm packages, of the solution from its package, of the page from its own folder. */
export function assets({ runtime, readPackage, paths }: AssetOptions): Hono {
  const app = new Hono();
  app.get(`${paths.runtimePath}:name`, async context => {
    const file = runtime.file(nameIn(context));
    if (!file) return context.notFound();
    return send(context, nameIn(context), 'path' in file ? await readFile(file.path) : file.source);
  });
  app.get(`${paths.packagePath}:name`, async context => {
    const content = (await readPackage()).assets.get(nameIn(context));
    return content ? send(context, nameIn(context), content) : context.notFound();
  });
  app.get(`${paths.shellPath}${applicationFile}`, context => send(context, applicationFile, applicationModule));
  app.get(`${paths.shellPath}page.css`, async context => send(context, 'page.css', await readFile(join(__dirname, 'page.css'))));
  app.get(`${paths.shellPath}:name{palette-[a-z]+\\.css}`, context => {
    const name = nameIn(context).slice('palette-'.length, -'.css'.length);
    return isTheme(name) ? send(context, 'palette.css', paletteStyles(name)) : context.notFound();
  });
  app.get(`${paths.shellPath}:name{\\w+}`, context => {
    const script = pageScript(nameIn(context));
    return script === undefined ? context.notFound() : send(context, 'script.js', script);
  });
  return app;
}

function nameIn(context: Context): string {
  return context.req.param('name') ?? '';
}

function isTheme(name: string): name is ThemeName {
  return (themeNames as readonly string[]).includes(name);
}

function send(context: Context, name: string, content: string | Uint8Array): Response {
  context.header('x-content-type-options', 'nosniff');
  context.header('content-type', types[extname(name)] ?? 'application/octet-stream');
  context.header('cache-control', hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
  return context.body(typeof content === 'string' ? content : new Uint8Array(content));
}
