import postcss from 'postcss';
import type { Problem } from './problem.ts';

const sides = '(?:top|right|bottom|left)';
const physicalProperties = new RegExp(
  `^(?:${sides}|(?:scroll-)?(?:margin|padding)-${sides}|border-${sides}(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))$`,
);
const boxShorthands =
  /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color|radius))$/;

/** Style that knows left from right is wrong in half of the directions that the site is read in. */
export function checkLogicalCss(path: string, css: string): Problem[] {
  const problems: Problem[] = [];
  postcss.parse(css, { from: path }).walkDecls(({ prop, value, source }) => {
    const fault = faultOf(prop.toLowerCase(), value.toLowerCase());
    const line = source?.start?.line ?? 1;
    if (fault)
      problems.push({
        path,
        rule: 'logical-css',
        what: `${prop}: ${value} (line ${line}): ${fault}`,
      });
  });
  return problems;
}

function faultOf(property: string, value: string): string | undefined {
  if (property.startsWith('--')) return undefined;
  if (physicalProperties.test(property)) return 'write the logical property';
  const words = value.replace(/(["']).*?\1/g, '').replace(/url\([^)]*\)/g, '');
  if (/(?<![\w-])(?:left|right)(?![\w-])/.test(words)) return 'write start or end';
  const parts = words.replace(/\([^)]*\)/g, '()').split(/\s+/);
  if (boxShorthands.test(property) && parts.length === 4 && parts[1] !== parts[3]) {
    return 'its second and fourth value differ; write the logical properties';
  }
  return undefined;
}

/** Addresses that style fetches from elsewhere. */
export function checkStyleOrigins(path: string, css: string): Problem[] {
  const found = css.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/g);
  return [...found].map(([, address]) => ({
    path,
    rule: 'other-origin',
    what: `fetches ${address}`,
  }));
}
