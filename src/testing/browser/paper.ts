import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** The size of each page of a PDF, in points. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** Prints a page as its own styles ask, and returns the sizes of the pages that come out. */
export async function printedPages(page: Page): Promise<PaperSize[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true });
  const document = await task.promise;
  const sizes: PaperSize[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width: Math.round(width), height: Math.round(height) });
  }
  await document.loadingTask.destroy();
  return sizes;
}

/** What a sheet of paper does wrong: text that is too small, lies outside it, or is cut off. */
export async function sheetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 10;
    const faults: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
      const name = sheet.dataset['practice'] ?? sheet.dataset['sheet'] ?? '';
      const edge = sheet.getBoundingClientRect();
      for (const column of sheet.querySelectorAll('[data-column]')) {
        const over = column.scrollHeight - column.clientHeight;
        if (over > 1) faults.push(`${name}: ${column.className} is ${over} px too long`);
      }
      for (const element of sheet.querySelectorAll<HTMLElement>('*')) {
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (!hasWords || !element.checkVisibility()) continue;
        const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
        if (points < smallest - 0.01)
          faults.push(`${name}: ${points} pt: ${element.textContent?.slice(0, 30)}`);
        const box = element.getBoundingClientRect();
        if (box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom)
          faults.push(`${name}: outside: ${element.textContent?.slice(0, 30)}`);
      }
    }
    return faults;
  });
}

/** The addresses that the QR codes of a page say, read back from its pixels as it prints. */
export async function readCodes(page: Page): Promise<string[]> {
  const source = readFileSync(fileURLToPath(import.meta.resolve('jsqr/dist/jsQR.js')), 'utf8');
  await page.evaluate(source);
  const codes = await page.locator('.qr').all();
  const found: string[] = [];
  for (const code of codes) {
    const picture = (await code.screenshot()).toString('base64');
    found.push(
      await page.evaluate(async (data) => {
        // The policy of the pages allows no data address, so the bytes become a picture here.
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(bitmap, 0, 0);
        const {
          data: pixels,
          width,
          height,
        } = context.getImageData(...([0, 0, bitmap.width, bitmap.height] as const));
        const read = (
          globalThis as unknown as {
            jsQR: (
              data: Uint8ClampedArray,
              width: number,
              height: number,
            ) => { data: string } | null;
          }
        ).jsQR;
        return read(pixels, width, height)?.data ?? '';
      }, picture),
    );
  }
  return found;
}
