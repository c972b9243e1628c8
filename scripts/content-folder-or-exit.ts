import { contentFolder } from '../src/library/content-folder.ts';

/** The content folder; where there is none, a line that says so and exit code 1. */
export function contentFolderOrExit(): string {
  try {
    return contentFolder();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
