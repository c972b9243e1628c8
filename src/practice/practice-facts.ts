import type { Fact } from '../components/fact-lines.ts';
import { factsOf } from '../components/facts.ts';
import { foreignMarks } from '../components/foreign.ts';
import type { Site } from '../components/site.ts';
import type { CaseStudy } from '../library/entry.ts';
import type { Pieces, PracticeFact } from '../schemas/practice-file.ts';

/** The facts of a case study, in the order of its page, as the interface names them. */
export const practiceFactIds = [
  ...['place', 'population', 'municipality-role', 'setting', 'period', 'status'],
  ...['target-groups', 'reach', 'staff', 'costs', 'cost-one-off', 'cost-yearly'],
  ...['cost-per-unit', 'cost-total', 'funding', 'organisations'],
] as const;

/** The facts of a case study, each with its id, so that those of several can be set side by side. */
export function practiceFacts(site: Site, entry: CaseStudy): PracticeFact[] {
  const ids = new Map(practiceFactIds.map((id) => [site.t(`fact.${id}`), id]));
  return factsOf(site, entry).map((fact) => {
    const id = ids.get(fact.label);
    if (id === undefined) throw new RangeError(`"${fact.label}" is no fact of a case study`);
    const pieces = foreignPieces(site, fact);
    return {
      id,
      label: fact.label,
      text: fact.value,
      ...(pieces && { pieces }),
      isUnknown: fact.isUnknown === true,
    };
  });
}

/** The words of a fact in pieces, where some of them are names in another language. */
function foreignPieces(site: Site, { parts = [] }: Fact): Pieces | undefined {
  const pieces = parts.map((part): Pieces[number] => {
    if (typeof part === 'string' || part.language === site.code)
      return typeof part === 'string' ? part : part.name;
    const { lang, dir } = foreignMarks(part.language, site.code);
    return lang && dir ? { text: part.name, lang, dir } : part.name;
  });
  return pieces.some((piece) => typeof piece !== 'string') ? pieces : undefined;
}
