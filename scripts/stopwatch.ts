/**
 * Tells what each step of a build took, a line a step. The processor's time is that of this process:
 * the program of the index runs beside it.
 */
export function stopwatch(): (step: string) => void {
  let clock = performance.now();
  let processor = process.cpuUsage();
  return (step) => {
    const seconds = (performance.now() - clock) / 1000;
    const { user, system } = process.cpuUsage(processor);
    const line = [
      step.padEnd(8),
      `${((user + system) / 1e6).toFixed(1).padStart(6)} s of processor`,
      `${seconds.toFixed(1).padStart(6)} s by the clock`,
    ];
    console.log(line.join('  '));
    clock = performance.now();
    processor = process.cpuUsage();
  };
}
