import narrowScript from './narrow-map.client.ts?worker&url';

// The map as it is shows everything; what narrows it is fetched only where the address asks.
if (location.search !== '') void import(/* @vite-ignore */ narrowScript);
