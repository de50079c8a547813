import { staff } from './staff';

/** How one of the staff sits at a computer of one's own, for example in a meeting. */
export interface Seat {
  user: string;
  /** Whether the computer reaches SharePoint. */
  online: boolean;
  /** The account that SharePoint knows the computer's user by. It differs when somebody else is signed in there. */
  as: string;
}

/** The staff's own computers. Each is a host name of this computer, so that each has its own cookies and storage. */
export interface Participants {
  seats(): Seat[];
  /** Undefined for an account that is not on the staff. */
  seat(user: string): Seat | undefined;
  change(user: string, change: Partial<Omit<Seat, 'user'>>): void;
}

const suffix = '.localhost';

/** The host name of somebody's computer: `samira.haddad` sits at `samira-haddad.localhost`. */
export const hostOf = (account: string): string => account.replaceAll('.', '-') + suffix;

/** Whose computer a host name is; undefined when it is nobody's. */
export function accountAt(hostname: string): string | undefined {
  return hostname.endsWith(suffix) ? staff.find(({ account }) => hostOf(account) === hostname.toLowerCase())?.account : undefined;
}

/** Everybody is online and signed in as oneself at first. */
export function createParticipants(): Participants {
  const seats = new Map(staff.map(({ account }) => [account, { user: account, online: true, as: account }]));
  return {
    seats: () => [...seats.values()],
    seat: user => seats.get(user),
    change: (user, change) => {
      const seat = seats.get(user);
      if (!seat) throw new Error(`${user} is not on the staff`);
      Object.assign(seat, change);
    }
  };
}
