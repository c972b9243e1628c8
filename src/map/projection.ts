import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';

/** The frame of the map, in the units of its picture. */
export const frame = { width: 720, height: 660 } as const;

/** The furthest points that a reader of the site may look for: Iceland, the North Cape, Anatolia, Iberia. */
const outermost: [number, number][] = [
  [-24.5, 65.5],
  [-19, 63.3],
  [25.8, 71.2],
  [44.8, 39.5],
  [36, 35.9],
  [-9.5, 37],
  [-9, 43],
  [31, 70.3],
];

/** Europe with Iceland and Türkiye; areas are true, so that no country looks larger than it is. */
export function europe(): GeoProjection {
  const { width, height } = frame;
  return geoAzimuthalEqualArea()
    .rotate([-14, -54])
    .clipAngle(60)
    .fitExtent(
      [
        [8, 8],
        [width - 8, height - 8],
      ],
      { type: 'MultiPoint', coordinates: outermost },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
