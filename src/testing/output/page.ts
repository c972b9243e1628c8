import { attribute, elementsIn, textOf, type HtmlElement } from './markup.ts';
import { resourcesOf, type Resource } from './resources.ts';

/** What the checks must know of a page once its tree is gone. */
export interface Page {
  /** The file in the output, with `/` between folders: `lv/guidance/index.html`. */
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly ids: ReadonlySet<string>;
  /** Where the page leads to: the addresses of links and forms, as written. */
  readonly links: readonly string[];
  readonly resources: readonly Resource[];
  /** The scripts in the page itself, without data. */
  readonly inlineScripts: readonly string[];
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
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
