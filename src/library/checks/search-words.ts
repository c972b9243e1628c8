import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { meant } from '../suggestion.ts';

/** Search words belong to entries, questions and ways to begin that exist. */
export function checkSearchWords(content: Content): Finding[] {
  const known = new Set([
    ...content.records.keys(),
    ...[...content.questions.keys()].map((id) => `questions/${id}`),
    ...[...content.starts.keys()].map((id) => `start/${id}`),
  ]);
  return [...content.searchWords.values()].flatMap(({ file, yaml, value }) =>
    Object.keys(value ?? {})
      .filter((key) => !known.has(key))
      .map((key): Finding => {
        const place = { file, ...yaml.keyAt([key]) };
        const problem = `"${key}" is not a page that search words can belong to`;
        return { ...place, rule: 'unknown-entry', id: key, problem, fix: meant(key, [...known]) };
      }),
  );
}
