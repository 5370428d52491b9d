import { type RefObject, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createColumnSampler } from '../picture/columnSampler';
import type { ChartEngine, EngineOptions } from '../engine/chartEngine';
import type { ChartAnnotation, ChartAnomaly, ChartDomain } from '../chartSpec';
import { useIsSettled } from '../engine/useIsSettled';
import { layoutFrame } from '../frame/layoutFrame';
import type { ChartFormat } from '../messages';
import { Later, useIsHydrated } from '../../../internal';
import { Frame } from '../AdvancedAnalyticsChart.styles';
import type { ChartInteraction } from '../interaction/attachInteraction';
import type { ChartInteractionSettings } from '../interaction/interactionSettings';
import { ChartAxes, ChartGrid } from './ChartAxes';
import { FramePicture } from './FramePicture';
import { InkProbe } from './InkProbe';
import { LostParts } from './LostParts';
import { plotParts } from './plotParts';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';
import { usePrintFrame } from './usePrintFrame';

/** In the picture nothing stands for a part that is on its way or lost; `LostParts` says so below it. */
const quiet = { pending: null, failed: null };

/** The width that a server draws for; the page fits it to its own. */
const serverWidth = 720;

export interface ChartPlotProps {
  readonly engine: ChartEngine;
  readonly options: EngineOptions;
  readonly height: number | string;
  readonly format: ChartFormat;
  /** Names the plot for those who listen. */
  readonly label: string;
  readonly descriptionId: string;
  /** Gets what pointer and keyboard meet. */
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly speech: RefObject<HTMLElement | null>;
  readonly settings: ChartInteractionSettings;
  /** Keep the function between renders. */
  readonly onInteraction: (interaction: ChartInteraction | null) => void;
  readonly anomalies: readonly ChartAnomaly[];
  readonly annotations: readonly ChartAnnotation[];
  readonly hasOverview: boolean;
  /** Rows were appended to those handed in. */
  readonly isStreaming: boolean;
  readonly onDomainChange: (domain: ChartDomain | null) => void;
  readonly onShowSeries: () => void;
}

/**
 * The picture: grid and axes, figures on a canvas over them, marks above it, and the surface that pointer and keyboard
 * meet. What stands over a canvas is composed as a layer of its own, so only what must stand there does.
 */
export function ChartPlot(props: ChartPlotProps) {
  const {
    engine,
    options,
    height,
    format,
    label,
    descriptionId,
    surface,
    speech,
    settings,
    onInteraction,
    anomalies,
    annotations,
    hasOverview,
    isStreaming,
    onDomainChange,
    onShowSeries,
  } = props;
  const frameRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const probeRef = useRef<HTMLDivElement>(null);
  const id = useId();
  const isHydrating = !useIsHydrated();
  const frame = useSyncExternalStore(engine.subscribe, engine.frame, () => null);
  const isSettled = useIsSettled(frame !== null);
  const printFrame = usePrintFrame(engine);
  const colors = useMemo(() => options.data.series.map(({ spec }) => spec.color), [options.data]);
  const [serverSampler] = useState(createColumnSampler);

  useBrowserLayoutEffect(() => engine.configure(options), [engine, options]);
  useBrowserLayoutEffect(() => {
    const [frame, canvas, probe] = [frameRef.current, canvasRef.current, probeRef.current];
    return frame && canvas && probe ? engine.attach({ frame, canvas, probe }) : undefined;
  }, [engine]);

  const plotHeight = typeof height === 'number' ? height : 320;
  const drawn =
    frame ??
    (isHydrating
      ? layoutFrame({
          ...options,
          domain: options.domain ?? null,
          width: serverWidth,
          height: plotHeight,
          pixelRatio: 1,
          measure: (text) => text.length * 7.2,
          sampler: serverSampler,
          isRightToLeft: false,
          isPatterned: options.isPatterned === true,
          hasEndLabels: options.hasEndLabels === true,
        })
      : null);
  const shown = printFrame ?? drawn;
  // On a server and on paper the drawing is fitted to a page that it has not been measured on.
  const viewBox =
    shown === frame || !shown
      ? {}
      : { viewBox: `0 0 ${shown.width} ${shown.height}`, preserveAspectRatio: 'none' };
  return (
    <>
      <Frame
        ref={frameRef}
        data-part="frame"
        $height={typeof height === 'number' ? `${height}px` : height}
      >
        <InkProbe probeRef={probeRef} colors={colors} />
        <svg aria-hidden {...viewBox}>
          {shown && <ChartGrid frame={shown} />}
          {shown && <ChartAxes frame={shown} colors={colors} />}
        </svg>
        <canvas ref={canvasRef} aria-hidden />
        <svg aria-hidden {...viewBox}>
          {shown && shown !== frame && <FramePicture frame={shown} colors={colors} id={id} />}
          {frame &&
            (options.thresholds.length > 0 ||
              anomalies.length > 0 ||
              frame.clockChanges.length > 0 ||
              options.data.x.length <= options.data.series.length) && (
              <Later part={plotParts.marks} format={format} {...quiet}>
                {(ChartMarks) => (
                  <ChartMarks
                    frame={frame}
                    thresholds={options.thresholds}
                    anomalies={anomalies}
                    format={format}
                  />
                )}
              </Later>
            )}
        </svg>
        <div
          ref={surface}
          role="application"
          aria-roledescription={format.text('chart')}
          aria-label={label}
          aria-describedby={descriptionId}
          tabIndex={0}
          data-part="plot"
          style={frame ? { inset: 'auto', ...frame.plot } : undefined}
        />
        {frame && isSettled && (
          <Later part={plotParts.interaction} format={format} {...quiet}>
            {(ChartInteractionLayer) => (
              <ChartInteractionLayer
                engine={engine}
                surface={surface}
                speech={speech}
                settings={settings}
                onInteraction={onInteraction}
              />
            )}
          </Later>
        )}
        {frame && annotations.length > 0 && (
          <Later part={plotParts.events} format={format} {...quiet}>
            {(EventMarks) => <EventMarks frame={frame} annotations={annotations} format={format} />}
          </Later>
        )}
        {frame && isStreaming && (
          <Later part={plotParts.follow} format={format} {...quiet}>
            {(FollowPill) => <FollowPill engine={engine} format={format} />}
          </Later>
        )}
        {frame?.notice && (
          <Later part={plotParts.notice} format={format} {...quiet}>
            {(ChartNotice) => (
              <ChartNotice
                engine={engine}
                frame={frame}
                format={format}
                onShowSeries={onShowSeries}
              />
            )}
          </Later>
        )}
      </Frame>
      <LostParts format={format} />
      {hasOverview && frame && (
        <Later part={plotParts.overview} format={format} {...quiet}>
          {(ChartOverview) => (
            <ChartOverview
              engine={engine}
              frame={frame}
              format={format}
              onDomainChange={onDomainChange}
            />
          )}
        </Later>
      )}
    </>
  );
}
