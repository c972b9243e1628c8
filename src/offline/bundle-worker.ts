import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The code of a worker, in one file that imports nothing. */
export async function bundleWorker(name: 'worker' | 'withdrawn-worker'): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = output.filter((each) => each.type === 'chunk');
  if (!chunk || output.length !== 1) throw new Error(`${name}.ts became ${output.length} files`);
  return chunk.code;
}
