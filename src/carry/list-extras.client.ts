import { showQrCode } from '../practice/qr-code.client.ts';
import { exportList } from './export-list.client.ts';
import type { ListExtras } from './list-extras.ts';

/*
 * What the page of the list needs only when a reader asks for it: the QR code, and files. The page
 * loads this script then, and asks by events.
 */
const on = <Name extends keyof ListExtras>(name: Name, act: (detail: ListExtras[Name]) => void) =>
  document.addEventListener(name, (event) => act((event as CustomEvent<ListExtras[Name]>).detail));

on('silta-list-code', ({ place, address, label }) => showQrCode(place, address, label));
on('silta-list-export', ({ entries, format }) => exportList(entries, format));
