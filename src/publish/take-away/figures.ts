import { qualifiedFigure } from '../../components/figure.ts';
import type { Site } from '../../components/site.ts';
import { formatDate, formatPeriod } from '../../i18n/format.ts';
import type { Entry } from '../../library/entry.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Block, Inline } from './document.ts';
import { headingOf } from './heading.ts';
import { plain } from './inline.ts';

/** Every figure of an entry, or those of them that are asked for: who measured it, how and when. */
export function figureTable(
  site: Site,
  entry: Entry,
  only: ReadonlySet<string> | undefined,
): Block[] {
  const claims = entry.record.claims.filter(({ id }) => only?.has(id) ?? true);
  if (claims.length === 0) return [];
  const head = ['measure', 'value', 'period', 'measured-by', 'source'];
  return [
    headingOf('figures', site.t('entry.figures')),
    {
      type: 'table',
      align: [],
      rows: [
        head.map((name) => plain(site.t(`claim.${name}`))),
        ...claims.map((claim) => row(site, claim)),
      ],
    },
  ];
}

function row(site: Site, claim: Claim): Inline[][] {
  const { t, code, library } = site;
  const doubts = [
    ...(claim.uncertain ? [t('claim.uncertain')] : []),
    ...(claim.contradicts ? [t('claim.disputed')] : []),
  ];
  const wasReadThen = claim.checked === library.sources.get(claim.source)?.read;
  const checked = t('claim.checked', { date: formatDate(claim.checked, code) });
  return [
    plain(site.label('measure', claim.measure)),
    plain([qualifiedFigure(site, claim), ...doubts].join(' · ')),
    plain(claim.period === 'unknown' ? t('value.unknown') : formatPeriod(claim.period, code)),
    plain(`${t(`measured-by.${claim.measuredBy}`)} · ${t(`design.${claim.design}`)}`),
    [{ type: 'cite', source: claim.source }, ...(wasReadThen ? [] : plain(` ${checked}`))],
  ];
}
