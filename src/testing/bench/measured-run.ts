import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with every process that it started. */
export interface MeasuredRun {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor, those of the system included. */
  readonly processor: number;
  /** The most memory that its largest process held, in MiB; undefined where there is no /proc. */
  readonly peak: number | undefined;
  readonly output: string;
}

/** How often the memory of the processes is looked at, in milliseconds. */
const interval = 100;

/**
 * Runs a command and measures it.
 * @throws Error with what it said where it failed.
 */
export async function measuredRun(
  command: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<MeasuredRun> {
  const start = performance.now();
  // Only a shell tells the time of processes that have ended long before.
  const child = spawn('bash', ['-c', 'time "$@"', 'bash', ...command], {
    cwd,
    env: { ...process.env, LC_ALL: 'C', TIMEFORMAT: 'times %U %S', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = Math.max(peak ?? 0, largestBelow(child.pid ?? 0)) || undefined;
  }, interval);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const wall = (performance.now() - start) / 1000;
  const output = Buffer.concat(said).toString('utf8');
  const times = /^times ([\d.]+) ([\d.]+)$/m.exec(output);
  if (status !== 0 || !times) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return { wall, processor: Number(times[1]) + Number(times[2]), peak, output };
}

/** The highest mark of memory among a process and all below it, in MiB; 0 where nothing tells. */
function largestBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const name of listProcesses()) {
    const stat = read(`/proc/${name}/stat`);
    // The name of the program stands in brackets and may hold spaces.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number(name), parent);
  }
  const isBelow = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)) {
      if (at === root) return true;
    }
    return false;
  };
  const marks = [...parents.keys()].filter(isBelow).map((id) => {
    const mark = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${id}/status`))?.[1] ?? '0';
    return Number(mark) / 1024;
  });
  return Math.max(0, ...marks);
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A file of a process, or nothing where it has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
