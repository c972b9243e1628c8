import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../library/content-folder.ts';
import { openTextSchema } from '../../schemas/open-text.ts';
import { publishedSchema } from '../../schemas/published-schema.ts';
import { blocksMarkdown } from '../markdown/blocks.ts';
import { markdownFile } from '../markdown/markdown-file.ts';
import { openText, openTextSchemaPath } from '../open-text/open-text.ts';
import type { Publication } from '../publication.ts';
import { picturePath, webAddresses } from './addresses.ts';
import { textsOf } from './texts.ts';

/** Writes each text as Markdown and as JSON beside its page, and the pictures that they show. */
export function writeTexts({ library, address, url, write }: Publication): void {
  const schema = url(openTextSchemaPath);
  write(openTextSchemaPath, `${JSON.stringify(publishedSchema(openTextSchema, schema))}\n`);
  const pictures = new Set<string>();
  for (const { site, text } of textsOf(library)) {
    const web = webAddresses(address, text);
    const to = {
      ...web,
      picture: (file: string) => {
        pictures.add(file);
        return web.picture(file);
      },
    };
    const parts = text.parts.map(({ blocks }) => blocksMarkdown(blocks, to));
    const path = `${text.code}${text.path}`;
    write(`${path}index.md`, markdownFile(site, text, parts, to));
    const file = openText({ site, text, parts, to: web, schema });
    write(`${path}index.json`, `${JSON.stringify(file)}\n`);
  }
  for (const file of pictures) {
    write(picturePath(file), readFileSync(join(dirname(contentFolder()), file)));
  }
}
