import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

// Each of these reads a clock, a machine, a network or a locale, or is state that all modules share.
const impure = `fetch XMLHttpRequest WebSocket process Buffer console window document navigator localStorage sessionStorage
  crypto performance setTimeout setInterval setImmediate queueMicrotask globalThis self global require eval Intl`;

const ofLocale =
  'toLocaleString toLocaleDateString toLocaleTimeString localeCompare toLocaleLowerCase toLocaleUpperCase';
const ofTimeZone = 'getTimezoneOffset getHours getDate getDay getMonth getFullYear';
const words = (/** @type {string} */ text) => text.split(/\s+/u);
const readsClock =
  '/^(is(Future|Past|Today|Tomorrow|Yesterday|This.*)|(endOf|startOf)(Today|Tomorrow|Yesterday)|formatDistanceToNow.*)$/';

// A function with an example is offered to users, so every argument and the answer are explained too. That each public
// function has an example is a test of the repository; what only its own room sees needs one sentence.
const offered = ['FunctionDeclaration', 'ArrowFunctionExpression'].map((context) => ({
  context,
  comment: 'JsdocBlock:has(JsdocTag[tag="example"])',
}));

export default tseslint.config(
  { ignores: ['dist', 'docs', 'coverage', '.tmp', 'reports'] },
  { files: ['test/**/*.ts', '*.config.ts'], extends: [...tseslint.configs.recommended] },
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc, tsdoc },
    rules: {
      'no-restricted-globals': ['error', ...words(impure)],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'take the day as an argument' },
        { object: 'Math', property: 'random', message: 'take a generator as an argument' },
        ...words(ofLocale).map((property) => ({ property, message: 'depends on the locale of the machine' })),
        ...words(ofTimeZone).map((property) => ({ property, message: 'depends on the time zone of the machine' })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'reads the clock' },
        { selector: "CallExpression[callee.name='Date']", message: 'reads the clock' },
        { selector: "NewExpression[callee.name='Date']", message: 'use UtcDate' },
        { selector: 'ImportExpression', message: 'no dynamic import in the domain' },
        { selector: "MetaProperty[meta.name='import']", message: 'no import.meta in the domain' },
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "write: import * as z from 'zod'",
        },
        {
          selector: `ImportDeclaration[source.value='date-fns'] > ImportSpecifier[imported.name=${readsClock}]`,
          message: 'reads the clock',
        },
        { selector: 'TSEnumDeclaration', message: 'write a union of literals' },
        {
          selector: 'ClassDeclaration[id.name!=/^(DomainError|UtcDate)$/], ClassExpression',
          message: 'write plain data and functions',
        },
        { selector: 'Program > ExpressionStatement', message: 'nothing is done on import' },
        {
          selector:
            "Program > VariableDeclaration[kind!='const'], Program > ExportNamedDeclaration > VariableDeclaration[kind!='const']",
          message: 'no state in a module',
        },
        { selector: 'TSAsExpression > TSAnyKeyword', message: 'narrow it instead' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', ...words('fs path os http https net child_process crypto worker_threads')],
              message: 'no I/O in the domain',
            },
          ],
        },
      ],
      'no-param-reassign': ['error', { props: true }],
      'tsdoc/syntax': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {
            FunctionDeclaration: true,
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            MethodDefinition: true,
          },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSPropertySignature',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/require-param': ['error', { checkDestructured: false, contexts: offered }],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns': ['error', { contexts: offered }],
      'jsdoc/require-returns-description': 'error',
      'jsdoc/require-throws': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/informative-docs': 'error',
      // A sentence; it may open with a Vietnamese capital.
      'jsdoc/match-description': ['error', { matchDescription: '^\\n?[\\p{Lu}`\\d_"\'][\\s\\S]*[.?!`:\\)]\\s*$' }],
    },
  },
  { files: ['src/core/utc-date.ts'], rules: { 'jsdoc/require-jsdoc': 'off' } },
);
