import { qrCode } from './qr-code.ts';

const space = 'http://www.w3.org/2000/svg';

/** Draws an address as a QR code, as the build draws those of its sheets. */
export function makeQrCode(address: string, label: string): SVGSVGElement {
  const { size, path } = qrCode(address);
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.dataset['address'] = address;
  for (const [fill, d] of [
    ['#fff', `M0 0h${size}v${size}H0z`],
    ['#000', path],
  ] as const) {
    const part = document.createElementNS(space, 'path');
    part.setAttribute('fill', fill);
    part.setAttribute('d', d);
    svg.append(part);
  }
  return svg;
}

/** Puts a QR code into an element in place of what is there. */
export function showQrCode(place: Element, address: string, label: string): void {
  place.replaceChildren(makeQrCode(address, label));
}
