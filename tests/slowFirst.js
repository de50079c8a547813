'use strict';

const { sep } = require('node:path');

/** jest's own; the SPFx toolchain brings an older one along, which lies nearer to the root. */
const { default: Sequencer } = require(require.resolve('@jest/test-sequencer', { paths: [require.resolve('jest')] }));

/** What takes longest; begun late, it would keep one processor while the other has nothing left to do. */
const slow = [
  'contract/lists/upgrade', 'contract/lists/learning/publishing', 'contract/lists/setup', 'local-tenant/server', 'contract/lists/importReports',
  'contract/lists/assessments', 'contract/lists/statusReports', 'plan/PlanPage', 'sample/rounds', 'assess/AssessStep', 'import-plan/roundTrip',
  'plan/views/views', 'shell/Shell', 'plan/reporting', 'edit/edit', 'trend/trend', 'prioritising/PlanBoard', 'teams/checks'
].map(name => `${name}.test.ts`.replaceAll('/', sep));

const rank = ({ path }) => {
  const at = slow.findIndex(name => path.includes(name));
  return at < 0 ? slow.length : at;
};

module.exports = class extends Sequencer {
  async sort(tests) {
    return [...await super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
