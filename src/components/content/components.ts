import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
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
import Picture from './Picture.astro';
import Term from './Term.astro';

/** What a body is made of beside HTML: the components of an author, and links and pictures. */
export const bodyComponents: Readonly<Record<string, AstroComponentFactory | undefined>> = {
  Action,
  Cite,
  Claim,
  Date: DateInWords,
  Entry,
  Inference,
  Law,
  Link,
  Name,
  NoSource,
  Notice,
  NotTranslated,
  Picture,
  Term,
};
