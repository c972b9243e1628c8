import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** The element that stands before each section of a compiled body; no page ever shows it. */
export const sectionMark = 'section-start';

/**
 * Marks where each section of a body begins, so that a page can take a section from either
 * language, and numbers its headings (`heading-2-0` is the second section's own heading), so that
 * the page can give them the anchors of the source language.
 */
export function sectionMarks(): HastPluginDefinition {
  let section = 0;
  let inner = 0;
  return defineHastPlugin({
    name: 'silta-sections',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        if (node.tagName === 'h3') inner += 1;
        // Inside a quotation, a component or the footnotes a heading begins no section.
        else if (context.parent(node)?.type !== 'root') return;
        else {
          section += 1;
          inner = 0;
          context.insertBefore(node, {
            type: 'element',
            tagName: sectionMark,
            properties: {},
            children: [],
          });
        }
        context.setProperty(node, 'id', `heading-${section}-${inner}`);
      },
    },
  });
}
