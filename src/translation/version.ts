import type { ContentText } from '../library/content.ts';
import { readTextFile } from '../library/text-file.ts';
import { validate } from '../library/validate.ts';

/** A text whose front matter and body could be read and are what their template asks for. */
export type ReadableText = ContentText & {
  readonly frontMatter: NonNullable<ContentText['frontMatter']>;
};

/** Whether a text is there and can be read, its body included. */
export function isReadable(text: ContentText | undefined): text is ReadableText {
  return text?.frontMatter !== undefined && text.isReadable;
}

/** Another version of a text, read as the text itself was. */
export function readVersion(text: ContentText, source: string): ContentText {
  const read = readTextFile(source, text.file, text.language);
  const { value } = validate(text.schema, read.yaml, text.file);
  return { ...read, schema: text.schema, frontMatter: value as ContentText['frontMatter'] };
}
