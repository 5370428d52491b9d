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

const icons = new Map<string, LucideIcon>([
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
export function kindIcon(kind: string): LucideIcon {
  return icons.get(kind) ?? CircleDot;
}
