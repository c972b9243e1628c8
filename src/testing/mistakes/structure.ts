import type { Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';

/** Texts that do not follow their record, their template or their source. */
export const structureMistakes = {
  'missing-section': [
    {
      told: 'a section that the template demands, by its heading in the language of the text',
      edits: [{ file: `${river}/sr.mdx`, replace: '## Obaveze', by: '## Dužnosti' }],
      findings: [],
      says: 'the section "Obaveze" is missing → add: ## Obaveze',
    },
  ],
  'missing-translation-note': [
    {
      told: 'a translation that does not say how it was made',
      edits: [{ file: 'handbooks/welcome-book/en.mdx', replace: /translation:\n(?: .*\n)+/, by: '' }],
      findings: [],
    },
  ],
  'needless-translation-note': [
    {
      told: 'a source text that calls itself a translation',
      edits: [{ file: `${weeks}/ar.mdx`, replace: 'notFor: ', by: 'translation:\n  method: human\nnotFor: ' }],
      findings: [],
    },
  ],
  'unstamped-translation': [
    {
      told: 'a translation that does not say what it was made from',
      edits: [{ file: `${weeks}/lv.mdx`, replace: /  sections:\n    summary: .*\n/, by: '' }],
      findings: [],
      says: 'run: npm run translations -- stamp content/guidance/first-weeks/lv.mdx',
    },
  ],
  'sections-out-of-step': [
    {
      told: 'a section that a translator left out without saying so',
      edits: [{ file: `${garden}/lv.mdx`, replace: '## Kas neizdevās\n\nPirmajiem šķūņiem nebija slēdzenes.\n\n', by: '' }],
      findings: [],
    },
    {
      told: 'a section at the end that was left out',
      edits: [{ file: `${garden}/ar.mdx`, replace: '## أسئلة لصاحب المبادرة\n\n- من يدفع ثمن الماء، كما في `a < b`؟\n', by: '' }],
      findings: [],
      says: 'the section "Questions for the owner" of en.mdx is missing',
    },
    {
      told: 'a section that the source does not have',
      edits: [{ file: `${garden}/ar.mdx`, append: '\n## ملاحظة\n\nشكرًا.\n' }],
      findings: [],
      says: 'the section "ملاحظة" is not in en.mdx',
    },
    {
      told: 'a component that the translation lacks, and where the source has it',
      edits: [{ file: `${garden}/lv.mdx`, replace: 'ielas ģimenēm. <Cite source="garden-report" />', by: 'ielas ģimenēm.' }],
      findings: [],
      says: 'has nothing more where the source has <Cite source="garden-report"> (en.mdx:18)',
    },
    {
      told: 'a component that refers to something else',
      edits: [{ file: `${garden}/ar.mdx`, replace: '<Term id="newcomer">', by: '<Term id="mentor">' }],
      findings: [],
    },
    {
      told: 'a heading that the translation lacks',
      edits: [{ file: `${garden}/lv.mdx`, replace: '### Ko neviens nejautāja\n\n', by: '' }],
      findings: [],
    },
    {
      told: 'a beginning that the translation lacks',
      edits: [{ file: 'pages/about/ar.mdx', replace: 'لا شيء هنا حقيقي.\n\n', by: '' }],
      findings: [],
      says: 'the text before the first heading is missing',
    },
    {
      told: 'a section of the source that waits for a translator',
      edits: [{ file: `${river}/sr.mdx`, replace: '1. Pročitajte tekst.\n2. Potpišite ga.', by: '<NotTranslated />' }],
      findings: [],
    },
  ],
  'condition-out-of-step': [
    {
      told: 'a condition of the record that has no sentence',
      edits: [{ file: `${garden}/ar.mdx`, replace: '  a-gardener: يأتي كل أسبوع من يعرف البستنة.\n', by: '' }],
      findings: [],
      says: 'the condition "a-gardener" of the record has no sentence',
    },
    {
      told: 'a sentence for a condition that the record does not have',
      edits: [{ file: `${garden}/sr.mdx`, replace: 'avoidIf:', by: '  voda: Ima vode.\navoidIf:' }],
      findings: [],
    },
  ],
  'unknown-action': [
    {
      told: 'an action that the record does not have',
      edits: [{ file: `${weeks}/ar.mdx`, replace: '<Action id="ask-again"', by: '<Action id="ask"' }],
      findings: [],
      says: '"ask" stands where the record has "ask-again"',
    },
    {
      told: 'an action that is not worded',
      edits: [
        {
          file: `${weeks}/ar.mdx`,
          replace: '<Action id="ask-again" do="اسألوا من جديد." done="الجواب مكتوب.">\nبعد شهر، لا في اليوم الأخير.\n</Action>\n',
          by: '',
        },
      ],
      findings: [],
      says: '"ask-again" of the record is not worded',
    },
  ],
  'unknown-law': [
    {
      told: 'a law that the record does not have',
      edits: [{ file: `${weeks}/ar.mdx`, replace: '<Law id="registration">', by: '<Law id="تسجيل">' }],
      findings: [],
    },
    {
      told: 'a law in an entry that can have none',
      edits: [{ file: `${river}/sr.mdx`, replace: 'Nijedna po zakonu.', by: '<Law id="zakon">Nijedna.</Law>' }],
      findings: [],
    },
  ],
} as const satisfies Mistakes;
