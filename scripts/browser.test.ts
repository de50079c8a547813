import { join } from 'node:path';
import { findInstalled } from './browser';

const having = (...files: string[]) => (path: string): boolean => files.includes(path);

describe('an installed browser', () => {
  it('is the one that CHROME_PATH names, before any other', () => {
    const found = findInstalled({ platform: 'linux', env: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' }, exists: having('/my/chrome', '/usr/bin/chromium') });
    expect(found).toBe('/my/chrome');
  });

  it('is not guessed when CHROME_PATH is wrong', () => {
    expect(() => findInstalled({ platform: 'linux', env: { CHROME_PATH: '/gone' }, exists: having() })).toThrow(/CHROME_PATH.*\/gone/);
  });

  it('is looked for on the path on Linux, Chrome before Chromium before Edge', () => {
    const env = { PATH: '/a:/b' };
    expect(findInstalled({ platform: 'linux', env, exists: having(join('/a', 'microsoft-edge'), join('/b', 'google-chrome')) })).toBe(join('/b', 'google-chrome'));
    expect(findInstalled({ platform: 'linux', env, exists: having(join('/b', 'microsoft-edge')) })).toBe(join('/b', 'microsoft-edge'));
  });

  it('is looked for where macOS and Windows put programs', () => {
    const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findInstalled({ platform: 'darwin', env: {}, exists: having(mac) })).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findInstalled({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, exists: having(edge) })).toBe(edge);
  });

  it('may be missing', () => {
    expect(findInstalled({ platform: 'linux', env: { PATH: '/a' }, exists: having() })).toBeUndefined();
  });
});
