// @vitest-environment jsdom
import type { ComponentProps, ComponentType, RefAttributes } from 'react';
import { describeConformance } from '../../test/conformance';
import { AdvancedAnalyticsChart } from './AdvancedAnalyticsChart';

const series = [{ id: 'cost', label: 'Cost by service' }];

// The ref is the section with the chart's methods on it, so that it is more than the suite asks for.
type AnyRef = ComponentType<
  Omit<ComponentProps<typeof AdvancedAnalyticsChart>, 'ref'> & RefAttributes<HTMLElement>
>;

describeConformance({
  name: 'AdvancedAnalyticsChart',
  component: AdvancedAnalyticsChart as unknown as AnyRef,
  title: 'Cost',
  withData: { title: 'Cost', series, columns: { x: [1, 2, 3], y: { cost: [4, 5, 6] } } },
  shows: 'Cost by service',
  withEmptyData: { title: 'Cost', series, columns: { x: [], y: { cost: [] } } },
  withoutData: { title: 'Cost', series: [] },
  texts: {
    idle: 'Nothing has been asked for yet',
    failed: 'The chart could not be loaded',
    empty: 'No figures yet',
  },
});
