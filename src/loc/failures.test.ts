import { failureReasons } from '../lists';
import { listDeclarations } from '../lists/schema/all';
import { loadStrings } from './index';

const facts = { subject: 'Aktiviteter', seconds: 20, id: '7F3A-21' };

describe.each(['sv', 'en'] as const)('failures in %s', language => {
  describe.each(['reading', 'writing'] as const)('while %s', task => {
    test.each(failureReasons)('%s says what happened and the next step, with and without facts', async reason => {
      const { failures } = await loadStrings(language);
      for (const known of [facts, {}]) {
        const { happened, nextStep } = failures[task][reason](known);
        expect(happened).toMatch(/^[A-ZÅÄÖ].+\.$/);
        expect(nextStep).toMatch(/^[A-ZÅÄÖ].+\.$/);
        expect(`${happened} ${nextStep}`).not.toMatch(/undefined|fel uppstod|went wrong|N\/A/i);
      }
    });
  });

  test('a list is called by the name it has on the site, never by its key in the code', async () => {
    const { failures } = await loadStrings(language);
    for (const { key, title } of listDeclarations) {
      for (const { happened } of [failures.reading.notFound({ subject: key }), failures.writing.notFound({ subject: key })]) expect(happened).toContain(title[language]);
    }
    for (const subject of ['plan', 'setup', 'siteOwners']) {
      expect(failures.reading.notFound({ subject })).toEqual(failures.reading.notFound({}));
      expect(failures.writing.invalid({ subject })).toEqual(failures.writing.invalid({}));
    }
  });

  test('what the service tells is passed on', async () => {
    const { failures } = await loadStrings(language);
    expect(failures.reading.throttled(facts).nextStep).toContain('20');
    expect(failures.writing.unexpected(facts).nextStep).toContain('7F3A-21');
    expect(failures.writing.notFound(facts).happened).toContain('Aktiviteter');
  });
});
