import { AddressPort, HostPort, activitySubPage } from '../../ui';
import { activityIn, withActivity } from './view';

/** Opens the plan with an activity's details, as the link that led here says. */
export function openActivity(address: AddressPort, activityId: number): void {
  address.write(withActivity(address.read(), activityId), 'replace');
}

/** An address to send to a colleague, that opens an activity. */
export function linkToActivity(address: AddressPort, activityId: number): string {
  return address.link(withActivity(new URLSearchParams(), activityId));
}

export interface HostAddressOptions {
  host: Pick<HostPort, 'linkTo'>;
  /** The full address of the plan's page or site as it is known by then, for who opens a link outside Teams. */
  planAddress: () => string;
  /** What an activity's link is called where Teams shows it. */
  label: () => string;
}

/** The frame's own address leads nowhere for others: links go to the tab, and from outside Teams to the plan on the intranet. */
export function hostAddress(address: AddressPort, { host, planAddress, label }: HostAddressOptions): AddressPort {
  return {
    ...address,
    link: params => {
      const activityId = activityIn(params);
      const subPageId = activityId === undefined ? '' : activitySubPage(activityId);
      const ours = new URLSearchParams(Array.from(params).filter(([name]) => name.startsWith('hp-')));
      return host.linkTo({ subPageId, label: label(), webUrl: Array.from(ours).length > 0 ? `${planAddress()}?${ours}` : planAddress() });
    }
  };
}
