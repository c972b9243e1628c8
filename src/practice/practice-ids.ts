/** The ids of practices in an address, each once: `?ids=a,b` or `?ids=a&ids=b`. */
export function practiceIds(parameters: URLSearchParams): string[] {
  const ids = parameters.getAll('ids').flatMap((value) => value.split(','));
  const bare = ids.map((id) => id.trim().replace(/^(case-studies\/|c\.)/, ''));
  return [...new Set(bare)].filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
}
