import { plainWords } from '../../components/figure.ts';
import { siteIn, type Site } from '../../components/site.ts';
import { languages } from '../../i18n/languages.ts';
import { textIn } from '../../library/entry.ts';
import { licence } from '../../metadata/wording.ts';
import { collections } from '../../schemas/list.ts';

/** The absolute address of a file of the site, by its path. */
export type FileAddress = (path: string) => string;

/**
 * What the library holds, in the form of `llms.txt` (llmstxt.org): a title, what it is, and lists of
 * links, to the Markdown of each entry.
 * @param isRoot whether it stands for the whole site, and so leads to the other languages
 */
export function llmsText(site: Site, url: FileAddress, isRoot: boolean): string {
  const { t, library } = site;
  const sections = [
    ...(isRoot ? [section(t('nav.language'), languageLinks(url))] : []),
    ...collections.map((collection) =>
      section(
        t(`collection.${collection}`),
        library.entries
          .filter((entry) => entry.collection === collection)
          .map((entry) => entryLink(site, entry, url)),
      ),
    ),
    section('Optional', furtherLinks(site, url)),
  ];
  const intro = [
    `# ${t('site.name')}`,
    `> ${t('home.title')}. ${t('home.lead')}`,
    `${t('footer.independent')} ${t('footer.licence')} [CC BY 4.0](${licence})`,
  ];
  return `${[...intro, ...sections.filter(Boolean)].join('\n\n')}\n`;
}

function section(heading: string, links: readonly string[]): string {
  return links.length > 0 ? `## ${heading}\n\n${links.join('\n')}` : '';
}

function languageLinks(url: FileAddress): string[] {
  return languages.map(({ code, name }) =>
    link(name, url(`${code}/llms.txt`), siteIn(code).t('home.title')),
  );
}

function entryLink(site: Site, entry: Site['library']['entries'][number], url: FileAddress) {
  const { words, language } = textIn(entry, site.code);
  const own = language === site.code ? site : siteIn(language);
  return link(
    words.title,
    url(`${site.code}/${entry.key}/index.md`),
    plainWords(own, entry, words.summary),
  );
}

/** What a short answer can do without. */
function furtherLinks({ t, code }: Site, url: FileAddress): string[] {
  return [
    link(t('nav.questions'), url(`${code}/questions/`), t('questions.lead')),
    link(t('nav.start'), url(`${code}/start/`), t('start.lead')),
    link(t('nav.glossary'), url(`${code}/glossary/`), t('glossary.lead')),
    link(t('nav.sources'), url(`${code}/sources/`), t('sources.lead')),
    link(t('nav.status'), url(`${code}/status/`), t('status.lead')),
    link(t('feeds.title'), url(`${code}/feed.xml`), t('feeds.lead')),
  ];
}

function link(name: string, address: string, about: string): string {
  return `- [${plain(name)}](${address}): ${plain(about)}`;
}

/** Words in which nothing is read as Markdown, on one line. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
}
