import { change, type Mistakes } from '../mistake.ts';

const question = 'questions/who-asks-again.yaml';
const start = 'start/welcome-somebody.yaml';

/** Questions and start pages: what they lead to is there, is cited, and is worded. */
export const questionMistakes = {
  'unknown-section': [
    {
      told: 'an answer built from a section that is not there',
      edits: change(question, 'section: what-was-done', 'section: what-was-don'),
      findings: ['questions/who-asks-again.yaml:8:14 unknown-section'],
      says: '"case-studies/shared-garden" has no section "what-was-don" → did you mean "what-was-done"?',
    },
    {
      told: 'a step that leads to an Arabic section by its Latvian name',
      edits: change(start, 'المخاطر-ومتى-نتوقف', 'riski'),
      findings: ['start/welcome-somebody.yaml:7:14 unknown-section'],
    },
  ],
  'uncited-passage': [
    {
      told: 'an answer built from a section that cites nothing',
      edits: change(question, 'what-was-done', 'questions-for-the-owner'),
      findings: ['questions/who-asks-again.yaml:8:14 uncited-passage'],
      says: 'cites nothing that an answer could rest on → rest the answer on a section that cites',
    },
  ],
  'step-out-of-step': [
    {
      told: 'a step that a language does not word',
      edits: change(start, '      visit: حديقة تستطيعون أن تساعدوا فيها.\n', ''),
      findings: ['start/welcome-somebody.yaml:27:5 step-out-of-step'],
      says: 'the step "visit" has no sentence',
    },
    {
      told: 'a sentence for a step that is not there',
      edits: change(start, '      open: Viss', '      atvert: Tā.\n      open: Viss'),
      findings: ['start/welcome-somebody.yaml:22:7 step-out-of-step'],
      says: '"atvert" is not a step of this path',
    },
  ],
} as const satisfies Mistakes;
