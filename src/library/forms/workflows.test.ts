import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../../.github/workflows');
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What of a workflow could let a stranger in. */
function dangers(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const isOnTarget = JSON.stringify(workflow.on).includes('pull_request_target');
  const isOnPullRequest = JSON.stringify(workflow.on).includes('pull_request');
  const permissions = [workflow.permissions ?? {}, ...jobs.map((job) => job.permissions ?? {})];
  const writes = permissions.some((each) => Object.values(each).includes('write'));
  return [
    ...(isOnTarget ? ['pull_request_target'] : []),
    ...(workflow.permissions ? [] : ['no permissions']),
    ...(Object.values(workflow.permissions ?? {}).includes('write') ? ['writes everywhere'] : []),
    ...(isOnPullRequest && (writes || /\bsecrets\b/.test(text)) ? ['power for strangers'] : []),
    ...steps.flatMap(({ uses, run = '', with: settings }) => [
      ...(uses === undefined || /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses) ? [] : [uses]),
      ...(run.includes('${{') ? [`in a command: ${run}`] : []),
      ...(uses?.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false
        ? ['kept credentials']
        : []),
    ]),
  ];
}

describe('workflows', () => {
  test('are the three that there should be', () => {
    expect(names.sort()).toEqual(
      expect.arrayContaining(['form-to-pull-request.yml', 'pull-request.yml', 'test.yml']),
    );
  });

  test.each(names)('%s lets no stranger in', (name) => {
    expect(dangers(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
  });

  test('with a hole in it is found out', () => {
    const hole = [
      'on: { pull_request_target: {} }',
      'jobs:',
      '  x:',
      '    permissions: { contents: write }',
      '    steps:',
      '      - uses: actions/checkout@v4',
      "      - run: echo '${{ github.event.issue.title }}' # عنوان",
    ].join('\n');
    expect(dangers(hole)).toEqual([
      'pull_request_target',
      'no permissions',
      'power for strangers',
      'actions/checkout@v4',
      'kept credentials',
      "in a command: echo '${{ github.event.issue.title }}'",
    ]);
  });

  test('only the job that files forms may write, and every word of a form reaches it in a file', () => {
    const text = readFileSync(join(folder, 'form-to-pull-request.yml'), 'utf8');
    const { jobs, permissions } = parse(text) as Workflow;
    expect(permissions).toEqual({});
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
      { contents: 'write', 'pull-requests': 'write', issues: 'write' },
    ]);
    expect(text).not.toMatch(/github\.event\.issue\.(body|title|user)/);
  });
});
