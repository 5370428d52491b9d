// @vitest-environment jsdom
import type { ComponentType, RefAttributes } from 'react';
import { describeConformance } from '../../test/conformance';
import { AdvancedAnalyticsChart } from './AdvancedAnalyticsChart';
import type { AdvancedAnalyticsChartProps } from './chartProps';

const series = [{ id: 'cost', label: 'Cost by service' }];

type DataProps = Pick<AdvancedAnalyticsChartProps, 'title' | 'series' | 'columns'>;

// The ref is the section with the chart's methods on it, which is more than the suite asks for.
type AnyChart = ComponentType<AdvancedAnalyticsChartProps & RefAttributes<HTMLElement>>;

describeConformance<DataProps>({
  name: 'AdvancedAnalyticsChart',
  component: AdvancedAnalyticsChart as unknown as AnyChart,
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
