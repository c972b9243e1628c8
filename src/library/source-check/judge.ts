import type { SourceCheck } from '../../schemas/source-check.ts';
import type { Target } from './plan.ts';
import type { Visit } from './visit.ts';

/**
 * What a visit says of a source, in the light of the visit before. An address is dead only after
 * failing on two different days; one that refuses a machine (403, 429 …) may well open for a
 * reader and is never called dead for it.
 * @param day the day of the visit (ISO 8601)
 */
export function judge(
  { id, url }: Target,
  visit: Visit,
  before: SourceCheck | undefined,
  day: string,
): SourceCheck {
  const { httpStatus, location, permanent } = visit;
  const record = { id, checked: day };
  const answer = httpStatus === undefined ? {} : { httpStatus };
  if (httpStatus !== undefined && httpStatus >= 200 && httpStatus < 300) {
    const to = permanent ?? location;
    const status = permanent === undefined ? 'ok' : 'moved';
    if (to === undefined) return { ...record, status, ...answer };
    return { ...record, status, ...answer, address: url, location: to };
  }
  const led = { address: url, ...(location === undefined ? {} : { location }) };
  if (!isFailing(visit)) {
    // It says nothing either way: what was known before still holds.
    const known = before?.firstDead === undefined ? {} : { firstDead: before.firstDead };
    const status = before?.status === 'dead' ? 'dead' : 'unreachable';
    return { ...record, status, ...answer, ...known, ...led };
  }
  const firstDead = before?.firstDead ?? day;
  const status = before?.status === 'dead' || firstDead < day ? 'dead' : 'unreachable';
  return { ...record, status, ...answer, firstDead, ...led };
}

/** Whether a visit speaks for a dead address: gone, a broken server, or none at all. */
function isFailing({ httpStatus, failure }: Visit): boolean {
  // The name server did not answer: that says more of our line than of the address.
  if (failure === 'EAI_AGAIN') return false;
  return httpStatus === undefined || httpStatus === 404 || httpStatus === 410 || httpStatus >= 500;
}

/** Whether a check is of the address that a source has now. */
export function isOf(check: SourceCheck, { url }: Target): boolean {
  return url !== 'unknown' && (check.address === undefined || check.address === url);
}
