/** Of a list on a sheet: how many of its items stay while others can still go. */
interface Step {
  readonly list: string;
  readonly keep: number;
}

/**
 * What a sheet leaves out where there is no room, the first to go first. Never: the title, what it
 * is, what came of it, why it may not suit, the place, the cost, who pays, the evidence, whom to
 * ask, and where the whole can be read.
 */
const words: readonly (Step | string)[] = [
  { list: 'setbacks', keep: 2 },
  { list: 'needs', keep: 4 },
  { list: 'avoid', keep: 2 },
  { list: 'setbacks', keep: 1 },
  { list: 'needs', keep: 3 },
  { list: 'avoid', keep: 1 },
  'problem',
  { list: 'needs', keep: 0 },
  { list: 'avoid', keep: 0 },
  { list: 'setbacks', keep: 0 },
];

const facts: readonly string[] = [
  ...['setting', 'period', 'organisations', 'staff', 'target-groups', 'why', 'status', 'reach'],
];

/** The lines of a sheet that may go, in the order in which they do; lists go from their end. */
export function leaveOrder(ids: readonly string[]): string[] {
  const order: string[] = [];
  for (const step of [...words, ...facts]) {
    const going =
      typeof step === 'string'
        ? ids.filter((id) => id === step)
        : ids
            .filter((id) => id.startsWith(`${step.list}-`))
            .slice(step.keep)
            .reverse();
    order.push(...going.filter((id) => !order.includes(id)));
  }
  return order;
}
