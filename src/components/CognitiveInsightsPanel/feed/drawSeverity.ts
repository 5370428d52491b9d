import {
  Circle,
  CircleAlert,
  CircleHelp,
  type LucideIcon,
  OctagonX,
  TriangleAlert,
} from 'lucide-react';
import { plainText } from '../../../insights';
import type { Tone } from '../../../internal';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

/** A severity as it is drawn: shape, colour and word. */
export interface DrawnSeverity {
  readonly icon: LucideIcon;
  readonly tone: Tone;
  readonly label: string;
}

const looks = new Map<string, readonly [LucideIcon, Tone, PanelMessageKey]>([
  ['critical', [OctagonX, 'danger', 'severityCritical']],
  ['high', [TriangleAlert, 'danger', 'severityHigh']],
  ['medium', [CircleAlert, 'warning', 'severityMedium']],
  ['low', [Circle, 'neutral', 'severityLow']],
  ['info', [Circle, 'neutral', 'severityInfo']],
  ['', [CircleHelp, 'neutral', 'severityNone']],
]);

/** How a severity is drawn. One of an unknown name is neutral and called by that name; none is said to be unreported. */
export function drawSeverity(severity: string | null, format: InsightFormat): DrawnSeverity {
  const [icon, tone, message] = looks.get(severity ?? '') ?? [CircleHelp, 'neutral', null];
  return {
    icon,
    tone,
    label: message === null ? plainText(severity, 60).text : format.text(message),
  };
}
