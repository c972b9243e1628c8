import type { Draft } from '../library/forms/draft.ts';
import type { Form } from '../library/forms/form.ts';
import { withMistake } from './fixture-site.ts';

/**
 * The text that GitHub makes of a form that was filled in: words by the ids of the questions, the
 * ids of choices with commas between. The boxes of the consent are ticked unless it is said.
 */
export function filledForm(form: Form, answers: Readonly<Record<string, string>>): string {
  const told = form.fields.map((field) => {
    const answer = answers[field.id];
    const heading = `### ${field.label}\n\n`;
    if (field.kind === 'consent') {
      const box = answer ?? 'X';
      return heading + field.statements.map((words) => `- [${box}] ${words}`).join('\n');
    }
    if (answer === undefined) return `${heading}_No response_`;
    if (!('choices' in field)) return heading + answer;
    const labels = answer.split(',').map((id) => {
      const choice = field.choices.find((each) => each.id === id);
      if (!choice) throw new Error(`"${field.label}" has no choice "${id}"`);
      return choice.label;
    });
    return heading + labels.join(', ');
  });
  return told.join('\r\n\r\n');
}

/** A content folder with the files of a form in it. */
export function contentWith({ files, published }: Draft): string {
  const line = published ? `- id: ${published.id}\n  since: ${published.since}\n` : '';
  return withMistake(...[...files].map(([file, add]) => ({ file, add })), {
    file: 'ids.yaml',
    append: line,
  });
}

/** The least that somebody must answer to tell about a practice. */
export const leastPractice = {
  language: 'lv',
  title: 'Kaimiņi kopā lasa avīzi',
  summary: 'Bibliotēkā kaimiņi un jaunpienācēji reizi nedēļā lasa avīzi.',
  what: 'Lasīšanas pulciņš bibliotēkā.',
  problem: 'Jaunpienācēji nedzird vietējo valodu.',
  themes: 'participation,housing',
  audiences: 'municipalities',
  targetGroups: 'refugees,host-community',
  place: 'Saltene',
  placeKind: 'municipality',
  country: 'Latvija',
  owner: 'Saltene Municipality',
  ownerKind: 'municipality',
  'what-was-done': '- Bibliotēka uzaicināja kaimiņus.\n- Grupa izvēlējās rakstus.',
  conditionKind: 'staff',
  condition: 'Bibliotēkā ir kāds, kas vada sarunu.',
  sourceUrl: 'https://saltene.example.org/avize',
  sourceTitle: 'Lasām kopā',
  sourcePublisher: 'Saltenes bibliotēka',
  sourceLanguage: 'lv',
  proposedBy: 'editorial-team',
} as const;

/** A translation of the summary layer of the fixture's case study into Finnish. */
export const gardenInFinnish = {
  page: 'https://silta.example.org/base/lv/case-studies/shared-garden/#results',
  language: 'fi',
  title: 'Puutarha, jota naapurit ja tulijat kaivavat yhdessä',
  summary: 'Pieni kunta lainaa maata, ja 64 ihmistä viljelee.',
  what: 'Penkkejä kunnan maalla.',
  problem: 'Uudet perheet eivät tunteneet ketään.',
  result: 'Omistaja laski {gardeners} viljelijää.',
  caution: 'Se vaatii puutarhan tuntijan joka viikko.',
  conditions: 'Kunnalla on maata.\nJoku tuntee puutarhat.',
  avoidIf: 'Odotatte työpaikkoja.',
  whyIncluded: 'Se on pieni.',
} as const;
