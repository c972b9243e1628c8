import type { Page } from 'playwright-core';

/**
 * Collects from now on what a careful person would see in the console of each page that is opened:
 * what its policy stopped, errors and warnings, and answers that are none.
 */
export async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction('tellViolation', (words: string) => void faults.push(words));
  await page.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation: (words: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      tellViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`${message.text()} (${new URL(page.url()).pathname})`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}
