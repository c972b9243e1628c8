/**
 * The address at which a file of the content can be edited, or undefined where the site does not
 * know its repository (`SILTA_REPOSITORY`, such as `https://github.com/owner/name`).
 */
export function editAddress(file: string): string | undefined {
  const repository = process.env['SILTA_REPOSITORY'];
  if (!repository) return undefined;
  return `${repository.replace(/\/$/, '')}/edit/main/${file}`;
}
