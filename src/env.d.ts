/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    // A declaration file stays global only without imports.
    // eslint-disable-next-line @typescript-eslint/consistent-type-imports
    reading?: import('./components/reading.ts').Reading;
  }
}
