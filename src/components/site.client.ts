import '../search/shortcut.client.ts';

/**
 * The one script of every page: the search shortcut, and panels of facets that begin closed on a
 * narrow screen, so that the list itself comes first.
 */
if (matchMedia('(max-width: 60rem)').matches) {
  for (const panel of document.querySelectorAll('details[data-facet-panel]')) {
    panel.removeAttribute('open');
  }
}
