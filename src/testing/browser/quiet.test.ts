import { describe, expect } from 'vitest';
import { addressOf, test } from './browsing.ts';
import { templatePaths } from './templates.ts';

describe.each(['en', 'ar'])('in %s', (code) => {
  test.for(templatePaths)(
    '%s asks nothing of another origin and makes no error',
    async ([, path], { open }) => {
      const page = await open('404.html');
      const faults: string[] = [];
      const { origin } = new URL(addressOf(''));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) faults.push(`asks ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      page.on('console', (message) => {
        const isNotice = ['error', 'warning'].includes(message.type());
        if (isNotice && !message.text().includes('blocked by Playwright')) {
          faults.push(message.text());
        }
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(addressOf(`${code}/${path}`), { waitUntil: 'networkidle' });
      expect(faults).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );
});

test('an address that does not exist answers 404 with ways on in every language', async ({
  open,
}) => {
  const page = await open('en/');
  const response = await page.goto(addressOf('en/no-such-page/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('main li a').count()).toBe(7);
});
