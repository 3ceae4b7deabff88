/** The layers of the house. A line of code knows its room by its imports; a wrong one fails the build. */

const BUILT_IN = { dependencyTypes: ['core'] };
const SHELL = '^electron/(start|main|desktop|dialogs|shell-calls|window|session|protocol|preload)[.]ts$';
const CONTRACT = '^electron/(channels|contract|refusals)[.]ts$';
const SHORTCUTS = '^electron/shortcuts[.]ts$';
const NPM = 'node_modules/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import names a file or a package that is here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'model-knows-nobody',
      comment: 'The model imports only itself.',
      severity: 'error',
      from: { path: '^model/', pathNot: '^model/document/' },
      to: { pathNot: ['^model/'] },
    },
    {
      name: 'document-adds-zod',
      comment: 'The file format may also use zod and a checksum, nothing else.',
      severity: 'error',
      from: { path: '^model/document/' },
      to: { pathNot: ['^model/', `${NPM}(zod|@noble/hashes)/`] },
    },
    {
      name: 'scenarios-are-data',
      comment: 'Scenarios import each other and types of the model.',
      severity: 'error',
      from: { path: '^scenarios/' },
      to: { pathNot: ['^scenarios/', '^model/'] },
    },
    {
      name: 'scenarios-run-no-model',
      comment: 'Scenarios take only types from the model.',
      severity: 'error',
      from: { path: '^scenarios/' },
      to: { path: '^model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-without-node',
      comment: 'The page has no Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: BUILT_IN,
    },
    {
      name: 'renderer-without-electron',
      comment: 'The page knows the desktop as window.desktop and no other way.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', `${NPM}electron/`, '^electron$'], pathNot: [CONTRACT, SHORTCUTS] },
    },
    {
      name: 'renderer-takes-types-of-the-contract',
      comment: 'Of the contract with the desktop the page takes types alone.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: CONTRACT, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'scene-is-pure',
      comment: 'A layout is a function of the model: mathematics, no React, no state, no words of the page.',
      severity: 'error',
      from: { path: '^renderer/scene/' },
      to: { pathNot: ['^model/', '^renderer/scene/', `${NPM}(@types/)?d3-`] },
    },
    {
      name: 'draw-draws-scenes',
      comment: 'What draws a scene knows scenes alone, so that every view may use it.',
      severity: 'error',
      from: { path: '^renderer/draw/' },
      to: { path: '^renderer/', pathNot: '^renderer/(scene|draw)/' },
    },
    {
      name: 'views-stand-above',
      comment: 'State, words, parts of the interface and workers know no view.',
      severity: 'error',
      from: { path: '^renderer/(store|i18n|ui|theme|workers)/' },
      to: { path: '^renderer/(app|views|present|export|desktop)/' },
    },
    {
      name: 'commands-without-react',
      comment: 'Commands are pure functions of the state; one file joins the store to React.',
      severity: 'error',
      from: { path: '^renderer/store/', pathNot: '^renderer/store/store[.]ts$' },
      to: { path: `${NPM}(@types/)?(react|react-dom|zustand)/` },
    },
    {
      name: 'shortcuts-are-data',
      comment: 'The table of keys that the menus and the page share is plain data.',
      severity: 'error',
      from: { path: SHORTCUTS },
      to: { pathNot: ['^model/', '^electron/channels[.]ts$'] },
    },
    {
      name: 'electron-without-react',
      comment: 'The shell draws nothing.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: ['^renderer/', `${NPM}(@types/)?(react|react-dom|zustand|d3-[a-z]+)/`] },
    },
    {
      name: 'electron-only-in-the-shell',
      comment: 'Decisions are pure functions; only the shell files run Electron.',
      severity: 'error',
      from: { path: '^electron/', pathNot: SHELL },
      to: { path: [`${NPM}electron/`, '^electron$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'preload-alone',
      comment: 'The sandboxed preload is one file: the names of the channels, the manifest and Electron, no Node.',
      severity: 'error',
      from: { path: '^electron/preload[.]ts$' },
      to: { pathNot: [CONTRACT, '^package[.]json$', `${NPM}electron/`, '^electron$'] },
    },
    {
      name: 'preload-without-schemas',
      comment: 'What the page sends is looked at by the main process; the preload carries no library.',
      severity: 'error',
      from: { path: '^electron/preload[.]ts$' },
      to: { path: '^electron/(contract|refusals)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'headless-is-no-desktop',
      comment: 'The command line runs without the shell.',
      severity: 'error',
      from: { path: '^electron/headless/' },
      to: { path: SHELL },
    },
    {
      name: 'shipped-code-uses-dependencies',
      comment: 'What ships is listed under dependencies.',
      severity: 'error',
      from: { path: '^(renderer|model|scenarios)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-stay-outside',
      comment: 'No shipped code imports a test.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
