import { practiceIds } from './practice-ids.ts';
import { loadScript } from './load-script.client.ts';
import { openPicker } from './picker.client.ts';
import { questionField } from '../pack/question.client.ts';

/*
 * Comparison and pack alike: the list becomes a choice, and where the address names practices, what
 * is made of them is loaded.
 */
const root = document.querySelector<HTMLElement>('[data-practices]');
const status = root?.querySelector('[data-status]');
const ids = practiceIds(new URLSearchParams(location.search));

if (root) {
  openPicker(root, ids);
  questionField(root);
  if (ids.length > 0) {
    if (status) status.textContent = root.dataset['loading'] ?? '';
    loadScript(root.dataset['script'] ?? '').catch(() => {
      if (status) status.textContent = root.dataset['failed'] ?? '';
    });
  }
}
