import { writeCitations } from './citations/write-citations.ts';
import { publicationIn, type Writer } from './publication.ts';

/** What is added to the pages, in this order: a later one may read what an earlier one wrote. */
const writers: readonly Writer[] = [writeCitations];

/** Adds to a built site all that is made for other programs and for other ways of reading. */
export async function publishSite(folder: string): Promise<void> {
  const publication = publicationIn(folder);
  for (const write of writers) await write(publication);
}
