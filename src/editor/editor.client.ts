import CMS, { type CmsConfig } from '@sveltia/cms';

/** Starts the browser editor with the configuration that the build made from the schemas. */
const answer = await fetch('config.json');
CMS.init({ config: (await answer.json()) as CmsConfig });
