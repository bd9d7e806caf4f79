import type { Part } from '../../../electron/shared/contract/part';
import { deepLinkTo } from '../../../electron/shared/domain/deep-link';
import { lifecycleText } from '../../../electron/shared/domain/lifecycle-names';
import type { BestChoice } from '../../../electron/shared/domain/pricing/best-choice';
import { comparedTotal } from '../../components/offers/shown-total';
import { formatNumber } from '../../format/format-number';
import { formatMoment } from '../../format/format-time';
import { regionName } from '../../format/region-name';
import { texts } from '../../texts/texts';
import { escapeMarkdown } from '../../ui/copy-table/escape-markdown';

const text = texts.share;

function bestText(best: BestChoice, quantity: number): string {
  const { offer, order, comparable } = best;
  const { stock, seller } = offer;
  return [
    text.best(formatNumber(quantity), seller.name),
    offer.sku,
    text.order(formatNumber(order.orderQuantity), comparedTotal(comparable)),
    stock.kind === 'pieces' ? text.inStock(formatNumber(stock.pieces)) : null,
    seller.authorized ? texts.offers.authorized : texts.offers.notAuthorized,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The part and what to buy at `quantity`, as Markdown for a mail or an issue, with what it takes to judge the prices. */
export function partSummary(part: Part, best: BestChoice | null, quantity: number): string {
  const { mpn, manufacturer, description, lifecycle, country, currency, source, fetchedAt } = part;
  const title = `**${escapeMarkdown(mpn)}**${manufacturer ? ` · ${escapeMarkdown(manufacturer.name)}` : ''}`;
  const facts = [
    [description, lifecycleText(lifecycle)].filter(Boolean).join(' · '),
    best ? bestText(best, quantity) : '',
    text.basis(
      texts.part.offersFor(regionName(country), currency),
      formatMoment(fetchedAt),
      source === 'sample' ? texts.app.sampleDataTitle : text.octopart,
    ),
  ];
  const link = deepLinkTo({ mpn, manufacturer: manufacturer?.name ?? null, quantity });
  const lines = facts.filter((fact) => fact !== '').map((fact) => `- ${escapeMarkdown(fact)}`);
  return [title, '', ...lines, `- <${link}>`].join('\n');
}
