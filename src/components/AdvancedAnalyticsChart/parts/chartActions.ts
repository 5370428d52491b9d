import type { RefObject } from 'react';
import type { ChartActions } from '../chartProps';
import type { ChartDomain, ChartState } from '../chartSpec';
import type { DescribedChart } from '../describe/describeChart';
import type { appendToChart as AppendToChart, AppendSettings } from '../engine/appendToChart';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartInteraction } from '../interaction/attachInteraction';

/** What a chart's actions act on; read when one is carried out. */
export interface ActionContext {
  readonly title: string;
  readonly engine: ChartEngine;
  readonly interaction: RefObject<ChartInteraction | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly append: AppendSettings;
  readonly described: DescribedChart;
  readonly getState: () => ChartState;
  readonly applyState: (state: ChartState) => void;
}

/** The methods of a chart's `ref`, and what they act on. */
export interface BoundActions {
  readonly actions: ChartActions;
  /** Hands over what to act on from now on. */
  readonly bind: (context: ActionContext) => void;
}

/** The methods of a chart's `ref`. What is rarely asked for is loaded when it is. */
export function bindActions(initial: ActionContext): BoundActions {
  let bound = initial;
  return {
    actions: chartActions(() => bound),
    bind: (context) => {
      bound = context;
    },
  };
}

function chartActions(context: () => ActionContext): ChartActions {
  const go = (domain: ChartDomain | null): void => {
    const { interaction, engine } = context();
    if (interaction.current) interaction.current.go(domain, 'menu');
    else engine.setDomain(domain, 'menu');
  };
  // Rows that come before the code that adds them wait for it, in their order.
  let appending: Promise<void> = Promise.resolve();
  let appendNow: typeof AppendToChart | null = null;
  return {
    append(rows) {
      const { engine, append } = context();
      if (appendNow) {
        appendNow(engine, rows, append);
        return;
      }
      appending = appending.then(async () => {
        ({ appendToChart: appendNow } = await import('../engine/appendToChart'));
        appendNow(engine, rows, append);
      });
    },
    setDomain: go,
    undo: () => context().interaction.current?.run({ kind: 'undo' }),
    redo: () => context().interaction.current?.run({ kind: 'redo' }),
    getState: () => context().getState(),
    applyState: (state) => context().applyState(state),
    async describe(level = 3) {
      const { describeChart } = await import('../describe/describeChart');
      const { engine, described } = context();
      const sentences = describeChart({ ...described, data: engine.data() ?? described.data });
      return sentences
        .filter((sentence) => sentence.level <= level)
        .map(({ text }) => text)
        .join(' ');
    },
    async exportSVG() {
      const { exportSvg } = await import('../export/exportSvg');
      return exportSvg(exported(context()));
    },
    async exportPNG(options) {
      const { exportPng } = await import('../export/exportPng');
      return exportPng(exported(context()), options?.scale);
    },
    async exportCSV(options) {
      const { exportCsv } = await import('../export/exportCsv');
      const { engine, described } = context();
      return exportCsv(
        engine.data() ?? described.data,
        engine.frame()?.view ?? null,
        described.format,
        options,
      );
    },
    async play() {
      const { playChart } = await import('../sound/playChart');
      const { engine, interaction } = context();
      await playChart(engine, (x) => interaction.current?.point(x));
    },
    stop() {
      void import('../sound/playing').then(({ stopPlaying }) => stopPlaying());
    },
  };
}

function exported({ title, engine, root, described }: ActionContext) {
  return {
    title,
    engine,
    root: root.current,
    data: engine.data() ?? described.data,
    hidden: described.hidden,
    format: described.format,
  };
}
