import { plainText } from '../../../insights';
import { formatQuantity } from '../../../i18n';
import type { InsightImpact } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';

/** How large the effect is: the source's words, or its value with the unit, or its share; `null`: it does not say. */
export function impactText(impact: InsightImpact | null, format: InsightFormat): string | null {
  if (impact === null) return null;
  const label = plainText(impact.label, 120).text;
  const { value, ratio, unit = null } = impact;
  const said =
    label ||
    (isNumber(value) && formatQuantity(value, unit, format.locale)) ||
    (isNumber(ratio) && formatQuantity(ratio, 'ratio', format.locale));
  return said ? format.text('impact', { impact: said }) : null;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
