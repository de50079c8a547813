import { Activity } from '../../../domain';
import { ActivityRepository, ServiceWaits, UnsentWrites } from '../../../lists';

/** What a browser tells of its contact with the world, and of its other tabs. */
export interface ContactPort {
  /** False when there certainly is no network. */
  isOnline(): boolean;
  isVisible(): boolean;
  /** Tells when the network comes or goes, when the page is seen again, and when another tab has changed what is kept. */
  subscribe(listener: (what: 'online' | 'offline' | 'seen' | 'otherTab') => void): () => void;
}

/** What the queue of reports works with. */
export interface ReportPorts {
  activities: Pick<ActivityRepository, 'report' | 'resolve'>;
  unsent: UnsentWrites;
  waits: ServiceWaits;
  contact: ContactPort;
  clock: () => Date;
  /** A client key that nobody has had. */
  newKey: () => string;
  /** Runs something once after some milliseconds; what it answers takes that back. */
  after: (milliseconds: number, run: () => void) => () => void;
  /** Told of each activity that a report has changed, or whose change by others it has met, as it stands now. */
  onActivity?: (activity: Activity) => void;
}

type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'document' | 'navigator'>;

/** The browser's own contact. */
export function browserContact(page: Page = window): ContactPort {
  return {
    isOnline: () => page.navigator.onLine,
    isVisible: () => page.document.visibilityState === 'visible',
    subscribe: listener => {
      const online = (): void => listener('online');
      const offline = (): void => listener('offline');
      const otherTab = (): void => listener('otherTab');
      const seen = (): void => { if (page.document.visibilityState === 'visible') listener('seen'); };
      page.addEventListener('online', online);
      page.addEventListener('offline', offline);
      page.addEventListener('storage', otherTab);
      page.document.addEventListener('visibilitychange', seen);
      return () => {
        page.removeEventListener('online', online);
        page.removeEventListener('offline', offline);
        page.removeEventListener('storage', otherTab);
        page.document.removeEventListener('visibilitychange', seen);
      };
    }
  };
}

/** The browser's own timer and keys. */
export const browserTools: Pick<ReportPorts, 'after' | 'newKey'> = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  newKey: () => crypto.randomUUID()
};
