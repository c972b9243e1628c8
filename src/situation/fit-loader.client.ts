import fitScript from './fit.client.ts?worker&url';

// The check is fetched only where there are conditions and something to hold against them. This stands
// in the one script of every page, last and as short as can be: it imports nothing, and a browser that
// refuses to store may stop here.
if (
  document.querySelector('.fit') &&
  (location.search || localStorage.getItem('silta-situation') !== null)
)
  void import(/* @vite-ignore */ fitScript);
