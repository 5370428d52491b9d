import { Circle, CircleAlert, CircleQuestionMark, OctagonX, TriangleAlert } from 'lucide';
import { plainText } from '../../../insights';
import type { IconNode, Tone } from '../../../internal';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

/** A severity as it is drawn: shape, colour and word. */
export interface DrawnSeverity {
  readonly icon: IconNode;
  readonly tone: Tone;
  readonly label: string;
}

const looks = new Map<string, readonly [IconNode, Tone, PanelMessageKey]>([
  ['critical', [OctagonX, 'danger', 'severityCritical']],
  ['high', [TriangleAlert, 'danger', 'severityHigh']],
  ['medium', [CircleAlert, 'warning', 'severityMedium']],
  ['low', [Circle, 'neutral', 'severityLow']],
  ['info', [Circle, 'neutral', 'severityInfo']],
  ['', [CircleQuestionMark, 'neutral', 'severityNone']],
]);

/** How a severity is drawn. One of an unknown name is neutral and called by that name; none is said to be unreported. */
export function drawSeverity(severity: string | null, format: InsightFormat): DrawnSeverity {
  const [icon, tone, message] = looks.get(severity ?? '') ?? [CircleQuestionMark, 'neutral', null];
  return {
    icon,
    tone,
    label: message === null ? plainText(severity, 60).text : format.text(message),
  };
}
