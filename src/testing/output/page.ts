import { attribute, elementsIn, textOf, type HtmlElement } from './markup.ts';
import { resourcesOf, type Resource } from './resources.ts';

/** What the checks must know of a page once its tree is gone. */
export interface Page {
  /** The file in the output, with `/` between folders: `lv/guidance/index.html`. */
  readonly path: string;
  readonly title: string;
  /** What it says of itself for lists of results; undefined where it says nothing. */
  readonly description: string | undefined;
  readonly language: string;
  readonly ids: ReadonlySet<string>;
  /** Where the page leads to: the addresses of links and forms, as written. */
  readonly links: readonly string[];
  readonly resources: readonly Resource[];
  /** The scripts in the page itself, without data. */
  readonly inlineScripts: readonly string[];
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
  /** The same content in other forms: feeds and texts, by their type. */
  readonly forms: readonly { readonly type: string; readonly address: string }[];
  /** What is shown where the page is shared (Open Graph), by the name of the property. */
  readonly properties: ReadonlyMap<string, string>;
  /** The blocks of JSON-LD, as written. */
  readonly structuredData: readonly string[];
  /** The pages above it, as a reader sees them; empty where it shows none. */
  readonly breadcrumb: readonly { readonly name: string; readonly address: string }[];
  /** Whether search engines are asked to leave it out. */
  readonly isHidden: boolean;
  /** The languages of the sections of the body, in order; empty on a page without such sections. */
  readonly sectionLanguages: readonly string[];
}

/** The facts of a page, from its tree. */
export function readPage(path: string, root: HtmlElement): Page {
  const all = [...elementsIn(root)];
  const named = (...names: string[]) => all.filter((element) => names.includes(element.tagName));
  const linked = (relation: string) =>
    named('link').filter((link) => attribute(link, 'rel') === relation);
  const [html] = named('html');
  const [title] = named('title');
  const [canonical] = linked('canonical');
  const language = (html && attribute(html, 'lang')) ?? '';
  return {
    path,
    title: title ? textOf(title) : '',
    description: contentOf(named('meta'), 'name', 'description'),
    language,
    ids: new Set(all.flatMap((element) => attribute(element, 'id') ?? [])),
    links: [
      ...named('a', 'area').flatMap((element) => attribute(element, 'href') ?? []),
      ...named('form').flatMap((element) => attribute(element, 'action') ?? []),
      ...named('meta').flatMap(refreshAddress),
    ],
    resources: all.flatMap(resourcesOf),
    inlineScripts: named('script')
      .filter(isInlineCode)
      .map((element) => element.textContent),
    canonical: canonical && attribute(canonical, 'href'),
    alternates: linked('alternate').flatMap((element) => {
      const of = attribute(element, 'hreflang');
      return of === undefined ? [] : { language: of, address: attribute(element, 'href') ?? '' };
    }),
    forms: linked('alternate').flatMap((element) => {
      const type = attribute(element, 'type');
      return type === undefined ? [] : { type, address: attribute(element, 'href') ?? '' };
    }),
    properties: new Map(
      named('meta').flatMap((element) => {
        const property = attribute(element, 'property');
        return property === undefined ? [] : [[property, attribute(element, 'content') ?? '']];
      }),
    ),
    structuredData: named('script')
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element) => element.textContent),
    breadcrumb: named('nav')
      .filter((element) => attribute(element, 'class') === 'breadcrumb')
      .flatMap((element) => [...elementsIn(element)].filter(({ tagName }) => tagName === 'a'))
      .map((link) => ({ name: textOf(link), address: attribute(link, 'href') ?? '' })),
    isHidden: named('meta').some(
      (element) =>
        attribute(element, 'name') === 'robots' &&
        attribute(element, 'content')?.includes('noindex'),
    ),
    sectionLanguages: all
      .filter((element) => attribute(element, 'class')?.split(' ').includes('body-section'))
      .map((element) => attribute(element, 'lang') ?? language),
  };
}

function contentOf(metas: readonly HtmlElement[], key: string, name: string): string | undefined {
  const found = metas.find((element) => attribute(element, key) === name);
  return found && attribute(found, 'content');
}

function refreshAddress(element: HtmlElement): string[] {
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  return /url=(.+)$/i.exec(attribute(element, 'content') ?? '')?.slice(1) ?? [];
}

function isInlineCode(element: HtmlElement): boolean {
  const type = attribute(element, 'type') ?? '';
  return (
    attribute(element, 'src') === undefined &&
    (type === '' || type === 'module' || type.includes('javascript'))
  );
}
