import {
  Activity,
  ChartNoAxesCombined,
  CircleDot,
  FileText,
  GitBranch,
  Lightbulb,
  ShieldAlert,
  Telescope,
  TrendingUp,
  Zap,
} from 'lucide';
import type { IconNode } from '../../../internal';

const icons = new Map<string, IconNode>([
  ['pattern', ChartNoAxesCombined],
  ['anomaly', Activity],
  ['trend', TrendingUp],
  ['forecast', Telescope],
  ['root_cause', GitBranch],
  ['risk', ShieldAlert],
  ['opportunity', Zap],
  ['recommendation', Lightbulb],
  ['summary', FileText],
]);

/** The icon of a kind; a plain one for a kind of an unknown name. */
export function kindIcon(kind: string): IconNode {
  return icons.get(kind) ?? CircleDot;
}
