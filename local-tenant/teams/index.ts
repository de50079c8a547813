import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Context, Hono } from 'hono';
import { Language, browserScripts, hostedPagePath, packageReader, policyWith, meetingWindows } from '../page';
import { Participants, hostOf, municipality, siteIds, sitterOf, staff } from '../sharepoint';
import type { ClientBoot, Tab, WindowBoot } from './browser/boot';
import { Choices, UnknownChoice, choicesIn } from './choices';
import { clientHtml } from './clientHtml';
import { meetingOf } from './meeting';
import { people, personWith } from './people';
import { assetPath, clientPath, meetingPath } from './paths';
import { windowHtml } from './windowHtml';

export { meetingPath } from './paths';

export interface TeamsOptions {
  sppkgFile: string;
  /** The language for those who have not chosen one. */
  language: Language;
  now: () => Date;
  participants: Participants;
}

/**
 * The Teams side of the tenant: the meeting window at `/teams`, and each participant's own Teams at `/teams/client` of the participant's host name,
 * which hosts the app of the solution package.
 */
export function createTeams(options: TeamsOptions): Hono {
  const app = new Hono();
  const readPackage = packageReader(options.sppkgFile);
  app.get(meetingPath, context => {
    if (sitterOf(context.req.raw)) return context.text(`The meeting window is at localhost${meetingPath}.\n`, 404);
    const choices = choicesIn(context, options.language);
    guard(context, policyWith({ frames: clientOrigins(context) }));
    return context.html(windowHtml(choices.language, windowBoot(context, choices), meetingOf(options.now(), choices.language)));
  });
  app.get(clientPath, async context => {
    const account = sitterOf(context.req.raw);
    if (!account) return context.text(`Nobody sits at this host name. Try for example ${hostOf('samira.haddad')}.\n`, 404);
    const componentId = (await readPackage()).components[0].id;
    const boot = clientBoot(options, account, choicesIn(context, options.language), componentId, context);
    guard(context, policyWith({ ancestors: meetingWindows(context.req.url) }));
    return context.html(clientHtml(boot));
  });
  app.route('/', teamsAssets());
  app.onError((failure, context) => {
    if (failure instanceof UnknownChoice) return context.text(`${failure.message}\n`, 400);
    throw failure;
  });
  return app;
}

function guard(context: Context, policy: string): void {
  context.header('content-security-policy', policy);
  context.header('cache-control', 'no-store');
}

/** A participant's address: the same port, at the participant's own host name. */
function addressAt(context: Context, account: string, path: string): string {
  const { protocol, port } = new URL(context.req.url);
  return `${protocol}//${hostOf(account)}${port && `:${port}`}${path}`;
}

const clientOrigins = (context: Context): string[] => staff.map(({ account }) => addressAt(context, account, ''));

function windowBoot(context: Context, { language, theme, stage, participants }: Choices): WindowBoot {
  const clients = Object.fromEntries(staff.map(({ account }) => [account, addressAt(context, account, clientPath)]));
  return { language, theme, stage, participants, staff: [...people], clients };
}

function clientBoot({ now, participants }: TeamsOptions, account: string, { language, theme, stage, tab, subPageId }: Choices, appId: string, context: Context): ClientBoot {
  const { online = true, as = account } = participants.seat(account) ?? {};
  return {
    language, theme, stage, subPageId, person: personWith(account), staff: [...people], seat: { online, as }, meeting: meetingOf(now(), language),
    tenantId: siteIds.tenant, tenantName: municipality, app: { id: appId, configurationUrl: addressOf(appId, 'openPropertyPane=true&') },
    tab: tab === 'none' ? undefined : tabAt(tab ?? addressOf(appId, ''), appId), opener: openerOf(context)
  };
}

const tabAt = (contentUrl: string, appId: string): Tab => ({ entityId: `sharepointtab_${appId}`, contentUrl });

/** Where SharePoint shows a component to Teams, by way of its silent sign-in; as the manifests that SharePoint itself makes have it. */
function addressOf(componentId: string, more: string): string {
  const dest = encodeURIComponent(`${hostedPagePath}?${more}teams&componentId=${componentId}&forceLocale=`);
  return `https://{teamSiteDomain}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${dest}{locale}`;
}

/** The window that may say what goes on in the meeting: the one this page was opened by, when it is this computer's. */
function openerOf(context: Context): string {
  const windows = meetingWindows(context.req.url);
  const referrer = context.req.header('referer');
  return windows.find(each => referrer?.startsWith(`${each}/`)) ?? windows[0];
}

function teamsAssets(): Hono {
  const app = new Hono();
  const script = browserScripts(join(__dirname, 'browser'));
  const send = (context: Context, type: string, content: string): Response => {
    context.header('content-type', `${type}; charset=utf-8`);
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'no-cache');
    return context.body(content);
  };
  app.get(`${assetPath}teams.css`, async context => send(context, 'text/css', await readFile(join(__dirname, 'teams.css'), 'utf8')));
  app.get(`${assetPath}:name{\\w+}`, context => {
    const source = script(context.req.param('name'));
    return source === undefined ? context.notFound() : send(context, 'text/javascript', source);
  });
  return app;
}
