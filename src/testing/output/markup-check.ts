import { Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';

/** What html-validate has to say of pages in a folder. */
export function checkMarkup(folder: string, paths: readonly string[]): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./markup-worker.ts', import.meta.url), {
      workerData: { folder, paths },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
