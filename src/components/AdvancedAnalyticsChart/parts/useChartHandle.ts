import { type ForwardedRef, type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import type {
  AdvancedAnalyticsChartHandle,
  AdvancedAnalyticsChartProps,
  ChartActions,
} from '../chartProps';
import type { DescribedChart } from '../describe/describeChart';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartInteraction } from '../interaction/attachInteraction';
import { bindActions, type ActionContext } from './chartActions';
import type { useVisibility } from './useVisibility';

/** What the handle acts on. */
export interface HandleContext {
  readonly engine: ChartEngine;
  readonly interaction: RefObject<ChartInteraction | null>;
  readonly described: DescribedChart;
  readonly visibility: ReturnType<typeof useVisibility>;
  readonly view: 'chart' | 'table';
  readonly setView: (view: 'chart' | 'table') => void;
}

/** Gives the `ref` its section with the chart's methods on it, and the chart itself the same methods. */
export function useChartHandle(
  ref: ForwardedRef<AdvancedAnalyticsChartHandle>,
  root: RefObject<HTMLElement | null>,
  props: AdvancedAnalyticsChartProps,
  { engine, interaction, described, visibility, view, setView }: HandleContext,
): ChartActions {
  const context: ActionContext = {
    title: props.title,
    engine,
    interaction,
    root,
    described,
    append: {
      x: props.x ?? 'x',
      timeZone: described.format.timeZone,
      follow: props.follow ?? 'shift',
      streamWindow: props.streamWindow,
    },
    getState: () => ({
      version: 1,
      domain: engine.domain(),
      visibility: visibility.visibility,
      view,
      selection: interaction.current?.selection() ?? null,
    }),
    applyState: (state) => {
      engine.setDomain(state.domain, 'menu');
      visibility.setVisibility(state.visibility);
      setView(state.view);
      interaction.current?.select(state.selection);
    },
  };
  const [{ actions, bind }] = useState(() => bindActions(context));
  useEffect(() => bind(context));
  useImperativeHandle(ref, () => {
    const section = root.current ?? document.createElement('section');
    return Object.assign(section, actions);
  }, [root, actions]);
  return actions;
}
