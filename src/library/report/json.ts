import type { Reporter } from './reporter.ts';

/** The version of the form; it changes when a field is renamed, removed or means something else. */
const version = 1;

/** The report for programs: every mistake with every place that it shows in. */
export const jsonReporter: Reporter = ({ messages, byRule, byFile }) => {
  const report = {
    version,
    counts: {
      mistakes: messages.length,
      places: messages.reduce((sum, { places }) => sum + places.length, 0),
      files: byFile.size,
      byRule: Object.fromEntries(byRule),
      byFile: Object.fromEntries(byFile),
    },
    findings: messages,
  };
  return { printed: `${JSON.stringify(report, null, 2)}\n` };
};
