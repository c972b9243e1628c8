/** Stands after a key in the index, so that Pagefind, which looks for beginnings, finds it whole. */
export const keyEnd = 'ǂ';
