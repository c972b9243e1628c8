import { defineCollection } from 'astro:content';
import { glob, type LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from './library/content-folder.ts';
import { collectionSchemas } from './library/content.ts';
import { chapterTextSchema } from './schemas/handbook.ts';
import { pageTextSchema } from './schemas/page.ts';

/** Astro's reader of front matter turns days into dates; the schemas want them as written. */
function datesAsWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(datesAsWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, datesAsWritten(inner)]),
  );
}

/**
 * The texts of a folder, one per entry and language: `id/lv`. What Astro keeps of them is their front
 * matter. Their bodies hold no code, so none becomes a module: the library gives them to pages as
 * data (src/markdown/body-pieces.ts).
 */
function texts<Schema extends z.ZodType>(folder: string, schema: Schema, pattern = '*/*.mdx') {
  const files = glob({
    base: `${contentFolder()}/${folder}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    retainBody: false,
  });
  return defineCollection({
    loader: { name: 'silta-texts', load: (context) => files.load(withoutModules(context)) },
    schema: z.preprocess(datesAsWritten, schema),
  });
}

/** The same store, which takes no entry for something to be rendered by a module of its own. */
function withoutModules(context: LoaderContext): LoaderContext {
  const { store } = context;
  const set: typeof store.set = ({ deferredRender: _module, ...entry }) => store.set(entry);
  return { ...context, store: { ...store, set } };
}

export const collections = {
  guidance: texts('guidance', collectionSchemas.guidance.text),
  handbooks: texts('handbooks', collectionSchemas.handbooks.text),
  chapters: texts('handbooks', chapterTextSchema, '*/*/*.mdx'),
  frameworks: texts('frameworks', collectionSchemas.frameworks.text),
  'case-studies': texts('case-studies', collectionSchemas['case-studies'].text),
  pages: texts('pages', pageTextSchema),
};
