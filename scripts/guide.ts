import { readFileSync, writeFileSync } from 'node:fs';
import { guidePath, makeGuide } from '../src/library/guide/guide.ts';
import { setup, teardown } from '../src/testing/temporary-folder.ts';

/**
 * `npm run guide`: writes the generated parts of CONTRIBUTING.md (the places, templates, components
 * and rules) from the code. Its examples are the mistakes that the rules are tested with.
 */
setup();
try {
  const before = readFileSync(guidePath, 'utf8');
  const after = await makeGuide(before);
  if (after !== before) writeFileSync(guidePath, after);
  console.log(after === before ? 'CONTRIBUTING.md is up to date.' : 'CONTRIBUTING.md written.');
} finally {
  teardown();
}
