import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { targetOf } from '../output/built-site.ts';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { noneFound, type Examination } from './examination.ts';

const index = 'api/v1/index.json';

/** The open data: every JSON file against the schema that it names, and the index against the files. */
export const data: Examination = {
  name: 'data',
  about: 'the open data: every file against the JSON Schema that it names; the index names all',
  examine: async (site) => {
    if (!site.has(index)) return { looked: '0 files', faults: noneFound(index, 'data') };
    const files = site.files.filter((path) => path.startsWith('api/v1/'));
    const described = files.filter(
      (path) => path.endsWith('.json') && !path.startsWith('api/v1/schemas/'),
    );
    const validity = new Validity(site);
    return {
      looked: `${files.length} files, ${described.length} against ${validity.schemas} schemas`,
      faults: [...described.flatMap((path) => validity.check(path)), ...indexFaults(site, files)],
    };
  },
};

/** Holds files against the schemas that the site itself publishes. */
class Validity {
  readonly schemas: number;
  readonly #site: AuditedSite;
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false });

  constructor(site: AuditedSite) {
    this.#site = site;
    addFormats.default(this.#ajv);
    const paths = site.files.filter((path) => /^api\/v1\/schemas\/.*\.json$/.test(path));
    for (const path of paths) {
      const schema = JSON.parse(site.read(path)) as AnySchema;
      this.#ajv.addSchema(schema, path);
    }
    this.schemas = paths.length;
  }

  check(path: string): Problem[] {
    const tell = (what: string): Problem => ({ path, rule: 'schema/json', what });
    const file = JSON.parse(this.#site.read(path)) as { readonly $schema?: unknown };
    if (typeof file.$schema !== 'string') return [];
    const target = targetOf(this.#site.address, path, file.$schema);
    if (target.kind !== 'file' || !this.#site.has(target.path))
      return [tell(`its schema ${file.$schema} is not there`)];
    const isValid = this.#ajv.getSchema(target.path) as ValidateFunction | undefined;
    if (isValid === undefined) return [tell(`its schema ${target.path} cannot be read`)];
    if (isValid(file)) return [];
    return (isValid.errors ?? [])
      .slice(0, 10)
      .map(({ instancePath, message }) => tell(`${instancePath} ${message}`));
  }
}

interface Index {
  readonly files: readonly {
    readonly url: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** The index names every file of the data but itself, and lists most with their bytes and hashes. */
function indexFaults(site: AuditedSite, files: readonly string[]): Problem[] {
  const tell = (what: string): Problem => ({ path: index, rule: 'data', what });
  const text = site.read(index);
  const fileOf = (address: string): string | undefined => {
    const target = targetOf(site.address, index, address);
    return target.kind === 'file' && site.has(target.path) ? target.path : undefined;
  };
  const faults = (JSON.parse(text) as Index).files.flatMap(({ url, bytes, sha256 }) => {
    const path = fileOf(url);
    if (path === undefined) return [tell(`${url} leads to no file`)];
    const file = site.readBytes(path);
    if (file.length !== bytes) return [tell(`${url} has ${file.length} bytes, not ${bytes}`)];
    const hash = createHash('sha256').update(file).digest('hex');
    return hash === sha256 ? [] : [tell(`${url} has another hash`)];
  });
  const addresses = [...text.matchAll(/"(https?:[^"]+)"/g)].flatMap(([, url]) => url ?? []);
  const named = new Set([index, ...addresses.flatMap((url) => fileOf(url) ?? [])]);
  const unnamed = files.filter((path) => !named.has(path));
  return [...faults, ...unnamed.map((path) => tell(`does not name ${path}`))];
}
