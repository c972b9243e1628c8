import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAddress } from '../src/i18n/site-address.ts';
import { auditOptions, auditHelp } from '../src/testing/audit/audit-options.ts';
import { AuditedSite } from '../src/testing/audit/audited-site.ts';
import { exitCodeOf, formatAudit } from '../src/testing/audit/report.ts';
import { runAudit } from '../src/testing/audit/run-audit.ts';

/**
 * `npm run audit -- [folder]`: looks at the built site in every way there is, and prints one table,
 * then every fault as `path  rule  what`. Exit code 0: nothing found; 1: faults; 2: it was asked
 * something that it does not know, or this machine lacks something.
 */
const options = auditOptions(process.argv.slice(2));
if ('mistake' in options) {
  console.error(options.mistake);
  process.exit(2);
}
if (options.isHelp) {
  console.log(auditHelp);
  process.exit(0);
}
const folder = resolve(options.folder ?? process.env['SILTA_OUTPUT'] ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Run: npm run build`);
  process.exit(2);
}
const site = new AuditedSite(folder, siteAddress());
try {
  const examined = await runAudit(site, options.chosen, ({ name, seconds }) =>
    console.error(`${name}: ${seconds.toFixed(1)} s`),
  );
  console.log(`\n${formatAudit(examined)}`);
  process.exitCode = exitCodeOf(examined);
} finally {
  await site.close();
}
