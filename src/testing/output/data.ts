import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataFolder } from '../../publish/data/data-file.ts';
import { digestOf } from '../../publish/data/digest.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import type { Problem } from './problem.ts';

/** A thing of the catalogue, as JSON-LD writes it. */
interface Thing {
  readonly '@id': string;
  readonly 'dcat:downloadURL'?: { readonly '@id': string };
  readonly 'dcat:byteSize'?: { readonly '@value': string };
  readonly 'spdx:checksum'?: { readonly '@id': string };
  readonly 'spdx:checksumValue'?: { readonly '@value': string };
}

/**
 * What the catalogue promises is there, of the size and with the hash that it names; and what the
 * index names keeps to its schema.
 */
export function checkData(
  files: ReadonlySet<string>,
  address: SiteAddress,
  read: (path: string) => string,
): Problem[] {
  const catalog = `${dataFolder}/catalog.jsonld`;
  if (!files.has(catalog)) return [{ path: catalog, rule: 'data', what: 'there is none' }];
  const { '@graph': things } = JSON.parse(read(catalog)) as { '@graph': readonly Thing[] };
  return [
    ...things.flatMap((thing) => checkDistribution(thing, things, { files, address, read })),
    ...checkSchemas(files, address, read),
  ];
}

interface Built {
  readonly files: ReadonlySet<string>;
  readonly address: SiteAddress;
  readonly read: (path: string) => string;
}

function checkDistribution(thing: Thing, all: readonly Thing[], site: Built): Problem[] {
  const url = thing['dcat:downloadURL']?.['@id'];
  if (url === undefined) return [];
  const path = pathOf(url, site.address);
  if (!site.files.has(path)) {
    return [{ path, rule: 'data', what: 'the catalogue names it, and there is none' }];
  }
  const { bytes, sha256 } = digestOf(site.read(path));
  const size = thing['dcat:byteSize']?.['@value'];
  const sum = all.find((other) => other['@id'] === thing['spdx:checksum']?.['@id']);
  const hash = sum?.['spdx:checksumValue']?.['@value'];
  return [
    ...(size === String(bytes)
      ? []
      : [{ path, rule: 'data', what: `it has ${bytes} bytes, the catalogue says ${size}` }]),
    ...(hash === sha256
      ? []
      : [{ path, rule: 'data', what: 'its hash is not the one in the catalogue' }]),
  ];
}

/** Schemas are known by their address, and compiled once. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

function checkSchemas(
  files: ReadonlySet<string>,
  address: SiteAddress,
  read: (path: string) => string,
): Problem[] {
  const data = [...files].filter(
    (path) => path.startsWith(`${dataFolder}/`) && isData(path.slice(dataFolder.length + 1)),
  );
  return data.flatMap((path): Problem[] => {
    const value = JSON.parse(read(path)) as { readonly $schema?: string };
    const schema = pathOf(value.$schema ?? '', address);
    if (!files.has(schema)) return [{ path, rule: 'data', what: 'it names no schema of the site' }];
    const id = String(value.$schema);
    const validate = ajv.getSchema(id) ?? ajv.compile(JSON.parse(read(schema)) as object);
    if (validate(value)) return [];
    const { instancePath = '', message = '' } = validate.errors?.[0] ?? {};
    return [{ path, rule: 'data', what: `${instancePath} ${message}` }];
  });
}

/** Whether a file below the folder of the data is a list or the index of them. */
function isData(path: string): boolean {
  return /^(words\/[a-z]+\/)?[a-z0-9-]+\.json$/.test(path);
}

function pathOf(url: string, { origin, base }: SiteAddress): string {
  return url.startsWith(`${origin}${base}`) ? url.slice(`${origin}${base}`.length) : url;
}
