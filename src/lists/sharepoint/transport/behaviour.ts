import { combine, isUrlAbsolute, TimelinePipe } from '@pnp/core';
import { DefaultParse, Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import { Sender } from './sender';

/**
 * What @pnp/sp does with a request on the plan's site. Stands in place of @pnp's SPFx(), which sends POSTs again blindly
 * after a broken connection, reads Retry-After only as seconds, and keeps digests for all connections together.
 */
export function PlanSite(siteUrl: string, sender: Sender): TimelinePipe<Queryable> {
  return instance => {
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse());
    instance.on.send.replace((url, init) => sender.send(url.toString(), init));
    // A relative address becomes the site's, before anything else looks at it.
    instance.on.pre.prepend(async (url, init, result) => [isUrlAbsolute(url) ? url : combine(siteUrl, url), init, result]);
    return instance;
  };
}
