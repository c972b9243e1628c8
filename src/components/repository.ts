/**
 * The address at which a file of the content can be edited, or undefined where the site does not
 * know its repository (`SILTA_REPOSITORY`, such as `https://github.com/owner/name`).
 */
export function editAddress(file: string): string | undefined {
  const repository = process.env['SILTA_REPOSITORY'];
  if (!repository) return undefined;
  return `${repository.replace(/\/$/, '')}/edit/main/${file}`;
}

/**
 * Where a reader may tell what was not found: a new issue with the query in it, where the build
 * knows its repository. `{query}` stands for the query.
 */
export function searchReportAddress(title: string): string | undefined {
  const repository = process.env['SILTA_REPOSITORY'];
  if (!repository) return undefined;
  const subject = encodeURIComponent(`${title}: `);
  return `${repository.replace(/\/$/, '')}/issues/new?title=${subject}{query}`;
}
