import Action from './Action.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import DateInWords from './Date.astro';
import Entry from './Entry.astro';
import Inference from './Inference.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import Name from './Name.astro';
import NoSource from './NoSource.astro';
import Notice from './Notice.astro';
import NotTranslated from './NotTranslated.astro';
import Term from './Term.astro';

/** What a body is rendered with: the components of an author, and our own link. */
export const bodyComponents = {
  a: Link,
  Action,
  Cite,
  Claim,
  Date: DateInWords,
  Entry,
  Inference,
  Law,
  Name,
  NoSource,
  Notice,
  NotTranslated,
  Term,
};
