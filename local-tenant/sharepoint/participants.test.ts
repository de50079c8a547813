import { accountAt, createParticipants, hostOf } from './participants';
import { staff } from './staff';

describe('the staff’s computers', () => {
  it('R230 have a host name each, which leads back to who sits there', () => {
    const hosts = staff.map(({ account }) => hostOf(account));
    expect(new Set(hosts).size).toBe(staff.length);
    expect(hosts.map(accountAt)).toEqual(staff.map(({ account }) => account));
    expect(hostOf('samira.haddad')).toBe('samira-haddad.localhost');
    expect(accountAt('SAMIRA-HADDAD.localhost')).toBe('samira.haddad');
  });

  it.each(['localhost', 'samira.haddad.localhost', 'nobody.localhost', 'samira-haddad.localhost.example', 'samira-haddad'])('R230 are not at %s', name => {
    expect(accountAt(name)).toBeUndefined();
  });

  it('are online and used by their own people until it is said otherwise', () => {
    const participants = createParticipants();
    participants.change('jonas.wik', { online: false, as: 'alva.nyman' });
    expect(participants.seat('jonas.wik')).toEqual({ user: 'jonas.wik', online: false, as: 'alva.nyman' });
    expect(participants.seats().filter(({ online, user, as }) => !online || user !== as)).toHaveLength(1);
    expect(() => participants.change('nobody', { online: false })).toThrow('not on the staff');
  });
});
