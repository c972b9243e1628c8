import { defineMdastPlugin, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri';
import { fileURLToPath } from 'node:url';
import { languageCodes } from '../i18n/languages.ts';

/** The components that print words or figures of their own, and so must know whose words they join. */
export const speakingComponents = [
  'Action',
  'Claim',
  'Date',
  'Entry',
  'Inference',
  'Law',
  'Notice',
];

/** What a plugin factory of Sätteri is told about a document. */
interface DocumentContext {
  readonly fileURL: URL | undefined;
}

/**
 * Tells components the language of the text that they stand in, from the name of its file. Nothing
 * else can: a page shows sections of two languages, and Astro renders them in an order of its own.
 */
export function textLanguage({ fileURL }: DocumentContext): MdastPluginDefinition {
  const name = fileURL ? fileURLToPath(fileURL) : '';
  const language = languageCodes.find((code) => name.endsWith(`/${code}.mdx`));
  const tell = (node: Component, context: MdastVisitorContext) => {
    if (language === undefined || !speakingComponents.includes(node.name ?? '')) return;
    const attribute = { type: 'mdxJsxAttribute', name: 'textLanguage', value: language } as const;
    context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute] });
  };
  return defineMdastPlugin({
    name: 'silta-text-language',
    mdxJsxFlowElement: tell,
    mdxJsxTextElement: tell,
  });
}

type Component =
  | Parameters<NonNullable<MdastPluginDefinition['mdxJsxFlowElement']>>[0]
  | Parameters<NonNullable<MdastPluginDefinition['mdxJsxTextElement']>>[0];
