import { change, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';

/** Texts that do not follow their record, their template or their source. */
export const structureMistakes = {
  'missing-section': [
    {
      told: 'a section that the template demands, by its heading in the language of the text',
      edits: change(`${river}/sr.mdx`, '## Obaveze', '## Dužnosti'),
      findings: ['frameworks/river-agreement/sr.mdx:11:1 missing-section'],
      says: 'the section "Obaveze" is missing → add: ## Obaveze',
    },
    {
      told: 'the sections of a country page, where the record names a country',
      edits: change(`${weeks}/record.yaml`, 'phases:', 'country: latvia\nphases:'),
      findings: [
        'guidance/first-weeks/ar.mdx:9:1 missing-section',
        'guidance/first-weeks/ar.mdx:9:1 missing-section',
        'guidance/first-weeks/ar.mdx:9:1 missing-section',
      ],
      says: 'the section "من المسؤول" is missing',
    },
  ],
  'missing-translation-note': [
    {
      told: 'a translation that does not say how it was made',
      edits: change('handbooks/welcome-book/en.mdx', /translation:\n(?: .*\n)+/, ''),
      findings: ['handbooks/welcome-book/en.mdx:1:1 missing-translation-note'],
    },
  ],
  'needless-translation-note': [
    {
      told: 'a source text that calls itself a translation',
      edits: change(`${weeks}/ar.mdx`, 'notFor: ', 'translation:\n  method: human\nnotFor: '),
      findings: ['guidance/first-weeks/ar.mdx:6:1 needless-translation-note'],
    },
  ],
  'unstamped-translation': [
    {
      told: 'a translation that does not say what it was made from',
      edits: change(`${weeks}/lv.mdx`, /  sections:\n    summary: .*\n/, ''),
      findings: ['guidance/first-weeks/lv.mdx:7:1 unstamped-translation'],
      says: 'run: npm run translations -- stamp content/guidance/first-weeks/lv.mdx',
    },
  ],
  'sections-out-of-step': [
    {
      told: 'a section that a translator left out without saying so',
      edits: change(
        `${garden}/lv.mdx`,
        '## Kas neizdevās\n\nPirmajiem šķūņiem nebija slēdzenes. <Cite source="garden-report" />\n\n',
        '',
      ),
      findings: ['case-studies/shared-garden/lv.mdx:64:1 sections-out-of-step'],
      says: '"Vai tas derētu pie mums" stands where the source has "What did not work"',
    },
    {
      told: 'a section at the end that was left out',
      edits: change(
        `${garden}/ar.mdx`,
        '## أسئلة لصاحب المبادرة\n\n- من يدفع ثمن الماء، كما في `a < b`؟\n',
        '',
      ),
      findings: ['case-studies/shared-garden/ar.mdx:68:1 sections-out-of-step'],
      says: 'the section "Questions for the owner" of en.mdx is missing',
    },
    {
      told: 'a section that the source does not have',
      edits: [{ file: `${garden}/ar.mdx`, append: '\n## ملاحظة\n\nشكرًا.\n' }],
      findings: ['case-studies/shared-garden/ar.mdx:72:1 sections-out-of-step'],
      says: 'the section "ملاحظة" is not in en.mdx',
    },
    {
      told: 'a component that the translation lacks, and where the source has it',
      edits: change(
        `${garden}/lv.mdx`,
        'ielas ģimenēm. <Cite source="garden-report" />',
        'ielas ģimenēm.',
      ),
      findings: ['case-studies/shared-garden/lv.mdx:30:1 sections-out-of-step'],
      says: 'has nothing more where the source has <Cite source="garden-report"> (en.mdx:17)',
    },
    {
      told: 'a component that refers to something else',
      edits: change(`${garden}/ar.mdx`, '<Term id="newcomer">', '<Term id="mentor">'),
      findings: ['case-studies/shared-garden/ar.mdx:65:13 sections-out-of-step'],
    },
    {
      told: 'a heading that the translation lacks',
      edits: change(`${garden}/lv.mdx`, '### Ko neviens nejautāja\n\n', ''),
      findings: ['case-studies/shared-garden/lv.mdx:60:1 sections-out-of-step'],
    },
    {
      told: 'a beginning that the translation lacks',
      edits: change('pages/about/ar.mdx', 'لا شيء هنا حقيقي.\n\n', ''),
      findings: ['pages/about/ar.mdx:14:1 sections-out-of-step'],
      says: 'the text before the first heading is missing',
    },
    {
      told: 'a section of the source that waits for a translator',
      edits: change(`${river}/sr.mdx`, /1\. Pročitajte[^]*ga\. <Cite[^>]*>/, '<NotTranslated />'),
      findings: ['frameworks/river-agreement/sr.mdx:23:1 sections-out-of-step'],
    },
  ],
  'condition-out-of-step': [
    {
      told: 'a condition of the record that has no sentence',
      edits: change(`${garden}/ar.mdx`, '  a-gardener: يأتي كل أسبوع من يعرف البستنة.\n', ''),
      findings: ['case-studies/shared-garden/ar.mdx:8:1 condition-out-of-step'],
      says: 'the condition "a-gardener" of the record has no sentence',
    },
    {
      told: 'a sentence for a condition that the record does not have',
      edits: change(`${garden}/sr.mdx`, 'avoidIf:', '  voda: Ima vode.\navoidIf:'),
      findings: ['case-studies/shared-garden/sr.mdx:11:3 condition-out-of-step'],
    },
  ],
  'unknown-action': [
    {
      told: 'an action that the record does not have',
      edits: change(`${weeks}/ar.mdx`, '<Action id="ask-again"', '<Action id="ask"'),
      findings: ['guidance/first-weeks/ar.mdx:21:1 unknown-action'],
      says: '"ask" stands where the record has "ask-again"',
    },
    {
      told: 'an action that is not worded',
      edits: change(`${weeks}/ar.mdx`, /<Action id="ask-again"[^]*?<\/Action>\n/, ''),
      findings: ['guidance/first-weeks/ar.mdx:9:1 unknown-action'],
      says: '"ask-again" of the record is not worded',
    },
  ],
  'unknown-law': [
    {
      told: 'a law that the record does not have',
      edits: change(`${weeks}/ar.mdx`, '<Law id="registration">', '<Law id="تسجيل">'),
      findings: ['guidance/first-weeks/ar.mdx:27:1 unknown-law'],
    },
    {
      told: 'a law in an entry that can have none',
      edits: change(`${river}/sr.mdx`, 'Nijedna po zakonu.', '<Law id="zakon">Nijedna.</Law>'),
      findings: ['frameworks/river-agreement/sr.mdx:28:1 unknown-law'],
    },
  ],
} as const satisfies Mistakes;
