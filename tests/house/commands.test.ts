import { describe, expect, it } from 'vitest';
import { readJson, readSource } from '../support/sources.ts';

const { scripts } = readJson<{ readonly scripts: Readonly<Record<string, string>> }>('package.json');
const workflow = readSource('.github/workflows/ci.yml');

/** The scripts that a script runs, in order. */
function steps(name: string): readonly string[] {
  return (scripts[name] ?? '').split(' && ').map((command) => command.replace(/^npm run /, ''));
}

describe('the two commands', () => {
  it('check, build and journey, and stop at the first that fails', () => {
    expect(steps('test')).toEqual(['check', 'build', 'e2e']);
    expect(steps('check')).toEqual(['format:check', 'lint', 'layers', 'types', 'unused', 'unit']);
    for (const name of [...steps('test'), ...steps('check')]) expect(scripts[name]).toBeDefined();
  });

  it('are the same in the README, on the build machine and in the workflow', () => {
    expect(readSource('README.md')).toMatch(/^npm ci && npm start .*\nnpm ci && npm test /m);
    const build = readSource('.ci/run').trimEnd().split('\n').slice(-2);
    expect(build).toEqual(['npm ci', 'npm test']);
    expect(workflow).toContain('      - run: npm ci\n      - run: npm test\n');
  });

  it('leave the lines of every file as they were written, also on Windows', () => {
    expect(readSource('.gitattributes')).toMatch(/^\* text=auto eol=lf\n/);
  });
});

describe('the workflow', () => {
  it('runs on the three systems', () => {
    expect(workflow).toContain('os: [ubuntu-latest, windows-latest, macos-latest]\n');
  });

  it('uses each action at one commit, which its tag names', () => {
    const used = [...workflow.matchAll(/\buses: *(.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(1);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the checkout and nothing else', () => {
    expect(workflow.match(/^ *permissions:.*\n(?: +.*\n)*?(?=\n)/gm)).toEqual(['permissions:\n  contents: read\n']);
    expect(workflow).toContain('persist-credentials: false');
    expect(workflow).not.toMatch(/secrets\.|pull_request_target|github\.event\./);
  });
});
