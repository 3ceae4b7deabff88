import { describe, expect, it } from 'vitest';
import { readSource } from '../support/sources.ts';

const configuration = readSource('electron-builder.yml');

/** The `key: value` lines of a top-level block. */
function block(name: string): Readonly<Record<string, string>> {
  const body = new RegExp(`^${name}:\\n((?: .*\\n)*)`, 'm').exec(configuration)?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, key = '', value = '']) => [key, value]));
}

describe('the released binary', () => {
  it('has exactly these fuses', () => {
    expect(block('electronFuses')).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      enableCookieEncryption: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });

  it('is one archive of the bundles and nothing else', () => {
    expect(configuration).toMatch(/^asar: true$/m);
    expect(configuration).toMatch(
      /^files:\n {2}- dist\/electron\/\*\*\n {2}- dist\/renderer\/\*\*\n {2}- package\.json\n {2}- '!node_modules\/\*\*'\n\n/m,
    );
  });

  it('is published nowhere by the build', () => {
    expect(configuration).toMatch(/^publish: null$/m);
  });
});
