import { entryFields } from '../../schemas/entry.ts';
import { idSchema } from '../../schemas/scalar.ts';
import { refuseOther, type Ask } from './ask.ts';
import type { Library } from './kind.ts';

/** Who takes part, each as `organisation:role`; nobody where it is left out. */
export function askOrganisations({ known }: Library): Ask {
  const [bodies, roles] = [idsOf(known, 'organisation'), idsOf(known, 'organisation-role')];
  return {
    flag: 'organisation',
    help: `${entryFields.organisations.meta()?.description} Each as organisation:role, such as unhcr:supporter; roles: ${roles.join(', ')}.`,
    isList: true,
    choices: bodies.map((body) => `${body}:`),
    fallback: [],
    refuse: refusePair((body) => refuseOther(body, bodies, 'organisation'), roles),
  };
}

/** The key actions of guidance, each as `action:role`. */
export function askActions({ known }: Library): Ask {
  const roles = idsOf(known, 'role');
  return {
    flag: 'action',
    help: `Three to nine key actions in their order, each as an id of your own with the role that owns it, such as name-a-person:mayor; roles: ${roles.join(', ')}.`,
    isList: true,
    least: 3,
    most: 9,
    refuse: refusePair((id) => {
      const words = 'is no id: small Latin letters, digits and hyphens';
      return idSchema.safeParse(id).success ? undefined : `"${id}" ${words}`;
    }, roles),
  };
}

/** What a case study depends on; the kind is the id of the condition until somebody renames it. */
export function askConditions({ known }: Library): Ask {
  const choices = idsOf(known, 'condition-kind');
  return {
    flag: 'condition',
    help: 'What must be so for it to work elsewhere: ids of condition-kinds.yaml.',
    isList: true,
    choices,
    refuse: (answer) => refuseOther(answer, choices, 'condition kind'),
  };
}

function idsOf(
  known: Library['known'],
  kind: 'organisation' | 'organisation-role' | 'role' | 'condition-kind',
) {
  return [...(known.get(kind) ?? [])];
}

function refusePair(
  refuseFirst: (word: string) => string | undefined,
  roles: readonly string[],
): (answer: string) => string | undefined {
  return (answer) => {
    const [first = '', role, ...more] = answer.split(':');
    if (role === undefined || more.length > 0) {
      return `"${answer}" has no role; write it as ${first || 'id'}:${roles[0] ?? 'role'}`;
    }
    return refuseFirst(first) ?? refuseOther(role, roles, 'role');
  };
}
