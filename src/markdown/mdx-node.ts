import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** What the HTML tree of an MDX text is made of. */
export type MdxNode = ElementContent;

/** A component in it. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;
