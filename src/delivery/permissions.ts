/**
 * What a page asks of the device: nothing. Only names that browsers know, for an unknown one is told
 * off in the console; writing to the clipboard at the press of a button is all that the site uses.
 */
const refused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The header that refuses all of it, to the site itself and to whatever it might hold. */
export const permissionsPolicy = refused.map((feature) => `${feature}=()`).join(', ');
