import { describe, expect, it } from 'vitest';
import { readJson, sourcesUnder, withoutComments } from '../support/sources.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly version?: string }>>;
}

const manifest = readJson<Manifest>('package.json');
const lock = readJson<Lock>('package-lock.json');

const SHIPPED =
  /^(@noble\/hashes|@fontsource-variable\/noto-(sans|serif)|d3-(chord|ease|hierarchy|interpolate|scale|shape|zoom)|immer|react|react-dom|zod|zustand)$/;
const ADDRESSES = /^(http:\/\/www\.w3\.org\/|http:\/\/\$\{LOOPBACK\}|https:\\)/;

describe('what ships', () => {
  it('holds only libraries that draw, hold state or check a file', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !SHIPPED.test(name))).toEqual([]);
  });

  it('is pinned to the exact version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('names no address in the shell or the page', () => {
    const sources = [
      ...sourcesUnder('electron', ['.ts', '.mjs']),
      ...sourcesUnder('renderer', ['.ts', '.tsx', '.css', '.html']),
    ];
    const addresses = sources.flatMap(({ file, text }) =>
      [...withoutComments(text).matchAll(/\b(?:https?|wss?|ftp):(?:\/\/|\\)[^\s'"`)]*/g)].map(
        ([address]) => `${file}: ${address}`,
      ),
    );
    expect(addresses.filter((line) => !ADDRESSES.test(line.replace(/^[^:]*: /, '')))).toEqual([]);
  });
});

describe('what is installed', () => {
  it('runs no script of its own but those that were looked at', () => {
    const scripts = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect(scripts.filter((name) => !(name in manifest.allowScripts) && name !== 'fsevents')).toEqual([]);
    expect(manifest.allowScripts).toEqual({ node: true, 'electron-winstaller': false });
  });

  it('has an Electron of the major version that is supported', () => {
    expect(lock.packages['node_modules/electron']?.version).toMatch(/^45\./);
  });
});
