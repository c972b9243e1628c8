/** Makes the list of practices a choice: its boxes, those that are in the address ticked. */
export function openPicker(root: ParentNode, ids: readonly string[]): void {
  const form = root.querySelector<HTMLFormElement>('[data-picker]');
  const submit = root.querySelector<HTMLElement>('[data-picker-submit]');
  if (!form || !submit) return;
  submit.hidden = false;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="ids"]')) {
    box.hidden = false;
    box.checked = ids.includes(box.value);
  }
  // One short list in the address, and what it says of the reader's situation stays.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
    location.assign(
      addressWith(
        form.action,
        chosen.map(({ value }) => value),
      ),
    );
  });
}

/** An address with other practices, and all else of this page's own as it is. */
export function addressWith(address: string, ids: readonly string[]): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('ids');
  const rest = parameters.toString();
  return `${address}?ids=${ids.join(',')}${rest && `&${rest}`}`;
}
