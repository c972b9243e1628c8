import '../search/page/search.element.ts';
import { closeNarrowPanel } from './narrow-panel.client.ts';
import './shortcut-switch.client.ts';

closeNarrowPanel(document);
