import { collectionSchemas } from '../../library/content.ts';
import { dataFileSchema, dataIndexSchema } from '../../schemas/data-file.ts';
import { wordsItemSchema } from '../../schemas/data-item.ts';
import { collections } from '../../schemas/list.ts';
import { publishedSchema } from '../../schemas/published-schema.ts';
import { z } from 'zod';
import { dataUrl, type DataFile, type Url } from './data-file.ts';
import type { DataList } from './data-lists.ts';

/** The JSON Schema of every file of data, made from the schemas that check the content. */
export function schemaFiles(lists: readonly DataList[], url: Url): DataFile[] {
  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ['index', dataIndexSchema],
    ...lists.map(({ name, item }) => [name, dataFileSchema(name, item)] as const),
    ...collections.map((name) => {
      const fields = Object.entries(collectionSchemas[name].text.shape);
      const words = fields.filter(([field]) => field !== 'translation');
      const item = wordsItemSchema(z.strictObject(Object.fromEntries(words)));
      return [`words-${name}`, dataFileSchema(`${name}: words`, item)] as const;
    }),
  ];
  return schemas.map(([name, schema]) => {
    const path = `schemas/${name}.json`;
    return {
      path,
      mediaType: 'application/schema+json',
      data: `${JSON.stringify(publishedSchema(schema, dataUrl(url, path)), null, 1)}\n`,
      dataset: 'schemas',
    };
  });
}
