import type { StatusLook } from '../../../internal';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

/** A severity as it is drawn: shape, colour and word. */
export interface DrawnSeverity extends StatusLook {
  readonly label: string;
}

const looks = new Map<string | null, StatusLook & { readonly message: PanelMessageKey }>([
  ['critical', { shape: 'octagon', tone: 'danger', message: 'severityCritical' }],
  ['high', { shape: 'triangle', tone: 'danger', message: 'severityHigh' }],
  ['medium', { shape: 'alert', tone: 'warning', message: 'severityMedium' }],
  ['low', { shape: 'circle', tone: 'neutral', message: 'severityLow' }],
  ['info', { shape: 'circle', tone: 'neutral', message: 'severityInfo' }],
  [null, { shape: 'question', tone: 'neutral', message: 'severityNone' }],
]);

/** How a severity is drawn. One of an unknown name is neutral and called by that name; `null` is said to be unreported. */
export function drawSeverity(severity: string | null, format: InsightFormat): DrawnSeverity {
  const look = looks.get(severity === '' ? null : severity);
  if (look === undefined) return { shape: 'question', tone: 'neutral', label: severity ?? '' };
  return { shape: look.shape, tone: look.tone, label: format.text(look.message) };
}
