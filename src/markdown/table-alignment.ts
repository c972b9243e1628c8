import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** The side of the text that a column of Markdown asks for, as a class that knows no left or right. */
const classes: Readonly<Record<string, string | undefined>> = {
  center: 'align-center',
  right: 'align-end',
};

/**
 * Replaces the style that Markdown gives to aligned cells by a class: the policy of the pages
 * allows no inline style, and a side is the end of a line, not the right.
 */
export function tableAlignment(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'silta-table-alignment',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const { style } = node.properties;
        if (typeof style !== 'string') return;
        const side = /text-align:\s*(\w+)/.exec(style)?.[1] ?? '';
        const name = classes[side];
        context.setProperty(node, 'style', null);
        if (name) context.setProperty(node, 'className', [name]);
      },
    },
  });
}
