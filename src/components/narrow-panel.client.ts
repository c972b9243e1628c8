/** Closes the panel of facets on a narrow screen, so that the list itself comes first. */
export function closeNarrowPanel(page: ParentNode): void {
  if (matchMedia('(max-width: 60rem)').matches) {
    page.querySelector('details[data-facet-panel]')?.removeAttribute('open');
  }
}
