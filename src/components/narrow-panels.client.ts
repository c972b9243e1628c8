/** On a narrow screen the panels of facets begin closed, so that the list itself comes first. */
if (matchMedia('(max-width: 60rem)').matches) {
  for (const panel of document.querySelectorAll('details[data-facet-panel]')) {
    panel.removeAttribute('open');
  }
}
