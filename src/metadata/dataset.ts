import { sitePath } from '../i18n/address.ts';
import { languageOf } from '../i18n/languages.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { contentDay } from '../publish/data/content-day.ts';
import { dataFolder, dataVersion } from '../publish/data/data-file.ts';
import { collections } from '../schemas/list.ts';
import type { Thing } from './json-ld.ts';
import { licence, publisherName, type Wording } from './wording.ts';

/** All that the library holds, as one set of data, with the files that most people begin with. */
export function datasetOf({ site, page, url, publisher, samePublisher }: Wording): Thing {
  const { origin } = siteAddress();
  const download = (path: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: new URL(sitePath(`${dataFolder}/${path}`), origin).href,
  });
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${publisherName}: ${page.title}`,
    description: page.description,
    inLanguage: languageOf(site.code).tag,
    dateModified: contentDay(site.library),
    version: dataVersion,
    isAccessibleForFree: true,
    license: licence,
    creator: publisher,
    publisher: samePublisher,
    distribution: [
      download('index.json', 'application/json'),
      download('catalog.jsonld', 'application/ld+json'),
      ...collections.map((name) => download(`csv/${site.code}/${name}.csv`, 'text/csv')),
    ],
  };
}
