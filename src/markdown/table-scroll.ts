import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Puts each table of a body into a box of its own that scrolls, so that a wide one does not widen
 * the page on a phone. The box takes the focus, or nobody could scroll it by keyboard.
 */
export function tableScroll(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'silta-table-scroll',
    element: {
      filter: ['table'],
      visit(node, context) {
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-scroll'], tabIndex: 0 },
          children: [],
        });
      },
    },
  });
}
