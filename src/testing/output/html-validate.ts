import type { ConfigData } from 'html-validate';

/**
 * What html-validate holds against a page: HTML as the standard has it, and its rules for
 * accessibility. It looks nothing up outside the project.
 */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The compiler leaves spaces at the ends of lines.
    'no-trailing-whitespace': 'off',
    // A whole title is for people; a search engine shortens it where it must.
    'long-title': 'off',
    // An id is any string without a space; those of sources may begin with a digit.
    'valid-id': ['error', { relaxed: true }],
  },
};
