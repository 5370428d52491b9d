import {
  Activity,
  ChartNoAxesCombined,
  CircleDot,
  FileText,
  GitBranch,
  Lightbulb,
  type LucideIcon,
  ShieldAlert,
  Telescope,
  TrendingUp,
  Zap,
} from 'lucide-react';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

/** A kind of finding as it is drawn: icon and word. */
export interface DrawnKind {
  readonly icon: LucideIcon;
  readonly label: string;
}

const kinds = new Map<string, readonly [LucideIcon, PanelMessageKey]>([
  ['pattern', [ChartNoAxesCombined, 'kindPattern']],
  ['anomaly', [Activity, 'kindAnomaly']],
  ['trend', [TrendingUp, 'kindTrend']],
  ['forecast', [Telescope, 'kindForecast']],
  ['root_cause', [GitBranch, 'kindRootCause']],
  ['risk', [ShieldAlert, 'kindRisk']],
  ['opportunity', [Zap, 'kindOpportunity']],
  ['recommendation', [Lightbulb, 'kindRecommendation']],
  ['summary', [FileText, 'kindSummary']],
]);

/** How a kind is drawn. One of an unknown name has a plain icon and is called by that name. */
export function drawKind(kind: string, format: InsightFormat): DrawnKind {
  const known = kinds.get(kind);
  if (known === undefined) return { icon: CircleDot, label: kind };
  return { icon: known[0], label: format.text(known[1]) };
}
