import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SYNTAX_EVERYWHERE = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Use a named export.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression)',
    message: 'Write a function declaration at the top level.',
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^[.]/]:not([source.value=/[.](ts|tsx|mjs|json|css|svg)([?].*)?$/])',
    message: 'A relative import carries its extension, so that Node runs the file without a build.',
  },
];

const SYNTAX_IN_MODEL = [
  { selector: ':matches(ClassDeclaration, ClassExpression)', message: 'The model is plain data and functions.' },
  { selector: 'NewExpression[callee.name="Date"]', message: 'The model has logical days, never the clock.' },
];

const CLOCK_LOCALE_AND_SURROUNDINGS = [
  'Date',
  'Intl',
  'console',
  'crypto',
  'document',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
].map((name) => ({ name, message: 'The model depends on its arguments alone.' }));

const CHANCE_AND_LOCALE = [
  { object: 'Math', property: 'random', message: 'Chance is data: carry a seed.' },
  ...[
    'localeCompare',
    'toLocaleDateString',
    'toLocaleLowerCase',
    'toLocaleString',
    'toLocaleTimeString',
    'toLocaleUpperCase',
  ].map((property) => ({ property, message: 'The locale of a machine must not change an answer.' })),
];

const WEAKENING =
  '/^(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|disableBlinkFeatures|allowpopups|commandLine|setCertificateVerifyProc|autoUpdater|ignore-certificate-errors|disable-web-security|no-sandbox)$/';

const SYNTAX_IN_ELECTRON = ['Identifier[name=', 'Literal[value=', 'JSXIdentifier[name='].map((start) => ({
  selector: `${start}${WEAKENING}]`,
  message: 'This switch weakens the shell; the official checklist says to leave it alone.',
}));

const RULES_EVERYWHERE = {
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unnecessary-condition': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: 'error',
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE],
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

export default defineConfig(
  { ignores: ['**/dist/**', '**/release/**', '**/test-results/**', '**/playwright-report/**'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true } },
  },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.recommendedTypeChecked], rules: RULES_EVERYWHERE },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['model/**/*.ts', 'scenarios/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...CLOCK_LOCALE_AND_SURROUNDINGS],
      'no-restricted-properties': ['error', ...CHANCE_AND_LOCALE],
      'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE, ...SYNTAX_IN_MODEL],
    },
  },
  {
    files: ['electron/**/*.{ts,mjs}'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE, ...SYNTAX_IN_ELECTRON] },
  },
  {
    files: ['model/document/**/*.ts', 'tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    ignores: ['tests/support/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      'max-lines-per-function': 'off',
      'react-hooks/rules-of-hooks': 'off',
    },
  },
  {
    files: ['**/*.config.ts', 'vite.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE.slice(1)] },
  },
);
