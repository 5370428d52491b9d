import type { ToolbarGlobals } from '../../.storybook/toolbars';
import type { DashboardProps } from './DashboardPage';

/** The toolbar's settings as a dashboard takes them. */
export function dashboardLook(globals: unknown): Omit<DashboardProps, 'errorIQUrl'> {
  const { tenant, scheme, contrast, density, direction, locale } = globals as ToolbarGlobals;
  return {
    tenantId: tenant,
    colorScheme: scheme as DashboardProps['colorScheme'],
    contrast: contrast as DashboardProps['contrast'],
    density: density as DashboardProps['density'],
    direction: direction as DashboardProps['direction'],
    locale,
  };
}
