import { fitSheet } from './fit-sheet.client.ts';

const sheet = document.querySelector<HTMLElement>('.sheet');
if (sheet) fitSheet(sheet);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
