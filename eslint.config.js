'use strict';

const tseslint = require('typescript-eslint');
const importPlugin = require('eslint-plugin-import');
const hooks = require('eslint-plugin-react-hooks');
const noCycle = require('./scripts/lint/noCycle');

/** The parser of the TypeScript we use; the SPFx toolchain brings an older one along, which lies nearer to the import plugin. */
const parser = require.resolve('@typescript-eslint/parser', { paths: [require.resolve('typescript-eslint')] });

/** Which folders may not import which, and where the thing belongs instead. Arrows: domain ← lists, exchange ← features ← webparts. */
const zones = [
  ['./src/domain', ['./src/lists', './src/exchange', './src/features', './src/ui', './src/loc', './src/webparts'],
    'domain is plain data and functions: what it needs from outside arrives as an argument.'],
  ['./src/lists', ['./src/exchange', './src/features', './src/ui', './src/loc', './src/webparts'],
    'lists only keep the plan: documents belong in exchange, sentences in loc, screens in features.'],
  ['./src/exchange', ['./src/lists', './src/features', './src/ui', './src/webparts'],
    'exchange reads and writes documents: storing what it read belongs in a feature, through the repositories.'],
  ['./src/ui', ['./src/lists/sharepoint', './src/exchange', './src/features', './src/webparts'],
    'ui is shared pieces: what knows a task belongs in its feature.'],
  ['./src/loc', ['./src/lists/sharepoint', './src/features', './src/ui', './src/webparts'],
    'loc is words: pieces of screen belong in ui.'],
  ['./src/features', ['./src/webparts', './src/lists/sharepoint'],
    'features know repositories by their interfaces: the web part hands them in.'],
  ['./src', ['./local-tenant', './tests', './scripts'],
    'the local tenant and the tests are never in the package.']
].map(([target, from, message]) => ({ target, from, message }));

const teamsJs = { group: ['@microsoft/teams-js*'], message: 'SPFx brings its own teams-js; two copies answer each other’s messages. Use HostPort; its Teams side takes types alone.' };

/** Syntax that no file has, and why. */
const never = [
  { selector: 'ExportAllDeclaration', message: 'Name what you export: a folder reads as its table of contents.' },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text from people is text, never HTML.' },
  { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]', message: 'Text from people is text, never HTML: use textContent.' },
  { selector: 'CatchClause[param=null] > BlockStatement[body.length=0]', message: 'A swallowed error is an endless spinner: say what happened or let it go on.' }
];

/** Time and chance arrive as arguments, so that a test can say what they are; the web part hands in the real ones. */
const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the moment as an argument: the web part has the clock.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take the moment as an argument: the web part has the clock.' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'Take ids and chance as arguments.' }
];

/** SharePoint's "no matter what stands there" is an ETag of `*`, which @pnp/sp sends by itself when none is given. */
const blind = 'A change without the row’s version overwrites what others have written: take changeRow, or updateRow with its ETag.';
const blindOverwrites = [
  { selector: 'CallExpression[callee.property.name="update"][arguments.length<2]:not([callee.object.name="field"])', message: blind },
  { selector: 'CallExpression[callee.property.name="delete"][arguments.length=0]', message: blind },
  { selector: 'CallExpression > Literal[value="*"]', message: blind },
  { selector: 'Property[key.value=/^if-match$/i], Property[key.name=/^ifMatch$/i]', message: blind }
];

module.exports = tseslint.config(
  { ignores: ['lib/**', 'dist/**', 'temp/**', 'release/**', 'sharepoint/**', 'node_modules/**', '.cache/**', '.local-tenant/**', '**/*.scss.ts', 'test-results/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { import: importPlugin, 'react-hooks': hooks, house: { rules: { 'no-cycle': noCycle } } },
    settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } }, 'import/parsers': { [parser]: ['.ts', '.tsx'] } },
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'house/no-cycle': 'error',
      'import/no-default-export': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...never],
      'no-restricted-imports': ['error', { paths: [
        { name: '@fluentui/react', message: 'Import from @fluentui/react/lib/<Name>: the package’s index costs 300 KB.' },
        { name: '@pnp/sp/presets/all', message: 'Import the parts that are used.' }
      ] }]
    }
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/lists/sharepoint/**', 'src/webparts/**'],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [
          { name: '@fluentui/react', message: 'Import from @fluentui/react/lib/<Name>: the package’s index costs 300 KB.' }
        ],
        patterns: [
          teamsJs,
          { group: ['@pnp/*'], message: 'Only src/lists/sharepoint talks to SharePoint: add a repository method there.' },
          { group: ['@microsoft/sp-*'], message: 'Only the web part class knows SPFx: hand in what is needed.' }
        ]
      }]
    }
  },
  // Columns have no ETag in SharePoint, so `field.update(…)` may stand alone.
  { files: ['src/lists/sharepoint/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...never, ...blindOverwrites] } },
  {
    files: ['src/features/**/*.{ts,tsx}', 'src/ui/*.{ts,tsx}', 'src/ui/!(fluent)/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [
        { group: ['@fluentui/*', '@fluentui/*/**'], message: 'Take it from src/ui/fluent: that folder keeps Fluent from fetching fonts outside the site.' }
      ] }]
    }
  },
  {
    files: ['src/webparts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [
        { ...teamsJs, allowTypeImports: true },
        { group: ['@fluentui/*', '@fluentui/*/**'], message: 'Take it from src/ui/fluent: that folder keeps Fluent from fetching fonts outside the site.' }
      ] }]
    }
  },
  {
    files: ['src/{domain,exchange,features,loc,ui}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...never, ...noClock] }
  },
  {
    files: ['src/{domain,lists,exchange}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [
        { group: ['react', 'react-dom', '@fluentui/*', '@fluentui/*/**'], message: 'Plain data and functions: what is drawn belongs in a feature or in ui.' }
      ] }]
    }
  },
  { files: ['src/webparts/**/*.ts', 'scripts/bench/peers/src/**/*.{ts,tsx}', 'tests/journeys/playwright.config.ts'], rules: { 'import/no-default-export': 'off' } },
  // Playwright hands a fixture on through a function that it calls `use`.
  { files: ['tests/journeys/**/*.ts'], rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' }, languageOptions: { globals: { require: 'readonly', module: 'writable', process: 'readonly', console: 'readonly', __dirname: 'readonly' } } }
);
