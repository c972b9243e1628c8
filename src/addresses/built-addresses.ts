/** Files whose names follow from what is in them, and pictures that go with the link to a page. */
const unnamed = /^(_astro|search-index|offline\/packs|admin)\/|(^|\/)card\.png$/;

/** Files of the server itself, and copies of others that a server sends in their place. */
const unseen = /(^|\/)[._][^/]*$|\.(br|gz|zst)$/;

/** The addresses that the files of a built site answer, from its root: `lv/guidance/`. */
export function builtAddresses(files: Iterable<string>): Set<string> {
  const addresses = new Set<string>();
  for (const file of files) {
    if (unnamed.test(file) || unseen.test(file)) continue;
    addresses.add(file.replace(/(^|\/)index\.html$/, '$1'));
  }
  addresses.delete('');
  return addresses;
}

/** The file of a built site that answers an address. */
export function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}
