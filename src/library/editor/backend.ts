import type { EditorBackend } from './config.ts';

/**
 * Reads the one setting of the editor's back end: `github:owner/name` or `gitlab:owner/name`, with
 * `@branch` where it is not `main`.
 * @param signIn the address of a relay for signing in to GitHub, where there is one
 * @throws RangeError when the setting is written in another way.
 */
export function readBackend(setting: string, signIn = ''): EditorBackend {
  const match = /^(github|gitlab):([\w.-]+(?:\/[\w.-]+)+)(?:@([\w./-]+))?$/.exec(setting);
  if (!match) {
    throw new RangeError(
      `SILTA_EDITOR is "${setting}" → write github:owner/name or gitlab:owner/name, with @branch if it is not main`,
    );
  }
  const [, name, repo = '', branch = 'main'] = match;
  return {
    name: name as EditorBackend['name'],
    repo,
    branch,
    ...(signIn !== '' && { base_url: signIn }),
  };
}
