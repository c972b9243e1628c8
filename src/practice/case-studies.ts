import { currentLibrary } from '../library/current.ts';
import type { CaseStudy, Entry } from '../library/entry.ts';

/** Every case study of the library, in its order. */
export function caseStudies(): CaseStudy[] {
  return currentLibrary().entries.filter(isCaseStudy);
}

/** The case study with this id. @throws RangeError when there is none. */
export function caseStudyOf(id: string): CaseStudy {
  const entry = currentLibrary().byKey.get(`case-studies/${id}`);
  if (!entry || !isCaseStudy(entry)) throw new RangeError(`there is no case study "${id}"`);
  return entry;
}

function isCaseStudy(entry: Entry): entry is CaseStudy {
  return entry.collection === 'case-studies';
}
