/** The parts of jsonld that tests and audits use; the package brings no types. */
declare module 'jsonld' {
  interface Loading {
    readonly safe?: boolean;
    readonly documentLoader?: (
      url: string,
    ) => Promise<{ readonly documentUrl: string; readonly document: object }>;
  }
  interface JsonLd {
    toRDF(document: unknown, options: { readonly format: 'application/n-quads' }): Promise<string>;
    toRDF(document: unknown, options: Loading): Promise<unknown>;
  }
  const jsonld: JsonLd;
  export default jsonld;
}
