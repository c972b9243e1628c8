import { attribute, type HtmlElement } from './markup.ts';

/** Something that a browser fetches with a page, by its address as written. */
export interface Resource {
  readonly kind: 'style' | 'script' | 'image' | 'icon' | 'other';
  readonly address: string;
}

const linked: Record<string, Resource['kind']> = {
  stylesheet: 'style',
  modulepreload: 'script',
  icon: 'icon',
  manifest: 'icon',
  preload: 'other',
  prefetch: 'other',
  preconnect: 'other',
  'dns-prefetch': 'other',
};

const embedded: Record<string, Resource['kind']> = {
  script: 'script',
  img: 'image',
  source: 'image',
  iframe: 'other',
  video: 'other',
  audio: 'other',
  embed: 'other',
  track: 'other',
};

/** What an element makes a browser fetch. */
export function resourcesOf(element: HtmlElement): Resource[] {
  if (element.tagName === 'link') {
    const kind = linked[attribute(element, 'rel') ?? ''];
    return kind ? [{ kind, address: attribute(element, 'href') ?? '' }] : [];
  }
  const kind = embedded[element.tagName];
  if (!kind) return [];
  const candidates = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0]);
  return [attribute(element, 'src'), ...candidates].flatMap((address) =>
    address ? [{ kind, address }] : [],
  );
}
