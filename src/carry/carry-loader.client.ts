import carryScript from './carry-buttons.client.ts?worker&url';

// The list that a reader carries is fetched after the page, and only where something can be carried.
if (document.querySelector('[data-carry]'))
  document.head.append(Object.assign(document.createElement('script'), { src: carryScript }));
