import type { PracticeFile } from '../schemas/practice-file.ts';

/** The practices that were found, in order, and the ids that the library does not have. */
export interface Fetched {
  readonly files: readonly PracticeFile[];
  readonly missing: readonly string[];
}

/**
 * Fetches the files of practices from our own site.
 * @param home the address of the site in a language, such as `/lv/`
 * @throws Error when one cannot be had although it may exist
 */
export async function fetchPractices(home: string, ids: readonly string[]): Promise<Fetched> {
  const answers = await Promise.all(
    ids.map(async (id) => {
      const response = await fetch(`${home}case-studies/${id}/practice.json`);
      if (response.status === 404) return id;
      if (!response.ok) throw new Error(`${id} answered ${response.status}`);
      return (await response.json()) as PracticeFile;
    }),
  );
  return {
    files: answers.filter((answer) => typeof answer !== 'string'),
    missing: answers.filter((answer) => typeof answer === 'string'),
  };
}
