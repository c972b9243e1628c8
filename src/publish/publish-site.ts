import { writeHostFiles } from '../delivery/host-files.ts';
import type { StyleHash } from '../delivery/page-styles.ts';
import { writeApp } from '../offline/write-app.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { writeCitations } from './citations/write-citations.ts';
import { writeData } from './data/write-data.ts';
import { writeCards } from './cards/write-cards.ts';
import { writeFeeds } from './feeds/write-feeds.ts';
import { writeLlms } from './llms/write-llms.ts';
import { answerOldAddresses } from './old-addresses/answer-old-addresses.ts';
import { writeBooks } from './epub/write-books.ts';
import { publicationIn, type Writer } from './publication.ts';
import { writeRobots } from './robots/write-robots.ts';
import { writeSitemaps } from './sitemaps/write-sitemaps.ts';
import { writeTexts } from './take-away/write-texts.ts';

/** What is added to the pages, in this order: a later one may read what an earlier one wrote. */
const writers: readonly Writer[] = [
  (publication) => writeCards(publication),
  writeSitemaps,
  writeRobots,
  writeFeeds,
  writeLlms,
  writeData,
  writeTexts,
  writeCitations,
  writeBooks,
  // After all that makes pages and files of entries.
  answerOldAddresses,
  writeHostFiles,
  writeApp,
  // Last, when all that a device may keep is there.
  writeOffline,
];

/** Adds to a built site all that is made for other programs and for other ways of reading. */
export async function publishSite(folder: string, pageStyles: readonly StyleHash[]): Promise<void> {
  const publication = publicationIn(folder, pageStyles);
  for (const write of writers) await write(publication);
}
