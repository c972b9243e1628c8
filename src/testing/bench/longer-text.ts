import type { DrawWord } from './words.ts';

/** How many words a text of a handbook or a case study has. */
const wordsWanted = 890;

/**
 * A text of the fixture under a title of its own, with as many paragraphs more in each section as
 * make it as long as a real one: bold words, links to other entries, a list, a table, two notices,
 * and after every statement its source.
 */
export function longerText(
  mdx: string,
  draw: DrawWord,
  random: () => number,
  link: () => string,
): string {
  const source = /<Cite source="([^"]+)"/.exec(mdx)?.[1];
  const cite = source === undefined ? '' : ` <Cite source="${source}" />`;
  const words = (count: number) => Array.from({ length: count }, () => draw(random));
  const phrase = (count: number) => capital(words(count).join(' '));
  const sentence = () => {
    const line = words(7 + Math.floor(random() * 12));
    const at = Math.floor(random() * line.length);
    if (random() < 0.25) line[at] = `**${line[at]}**`;
    else if (random() < 0.3) line[at] = `[${line[at]}](${link()})`;
    return `${/^[[*]/.test(line[0] ?? '') ? line.join(' ') : capital(line.join(' '))}.`;
  };
  const paragraph = (count: number) => Array.from({ length: count }, sentence).join(' ') + cite;
  const row = () => `| ${phrase(2)} | ${phrase(2)} | ${phrase(2)}${cite} |`;
  const blocks = [
    () => Array.from({ length: 5 }, () => `- ${phrase(6)}.${cite}`).join('\n'),
    () => `<Notice kind="note">\n\n${paragraph(2)}\n\n</Notice>`,
    () =>
      `| ${phrase(2)} | ${phrase(1)} | ${phrase(1)} |\n| - | - | - |\n${Array.from({ length: 5 }, row).join('\n')}`,
    () => `> ${paragraph(2)}`,
    () => `<Notice kind="warning">\n\n${paragraph(1)}\n\n</Notice>`,
  ];
  const [head = '', ...sections] = mdx.split(/^(?=## )/m);
  const each = Math.max(2, Math.round((wordsWanted - 150) / 45 / Math.max(1, sections.length)));
  const grown = sections.map((section, index) => {
    if (section.includes('<NotTranslated />')) return section;
    const more = Array.from({ length: each }, () => paragraph(3));
    const block = blocks[index]?.();
    return `${section.trimEnd()}\n\n${[...more, ...(block ? [block] : [])].join('\n\n')}\n\n`;
  });
  return head.replace(/^title: .*$/m, `title: ${phrase(5)}`) + grown.join('');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
