import { styled } from 'styled-components';
import { Area, LinePath, scaleLinear } from '../../../internal/visx';
import type { Prediction, PredictionPoint } from '../../../model';
import type { ExpectationFormat } from '../messages/expectationMessages';
import { chartSummary } from './chartSummary';
import { isFigure, outcomePoint, predictionShape } from './predictionShape';

const width = 240;
const height = 96;
const inset = 6;

/* The outcome is a line of no length with round ends: a dot that stays round however the picture is stretched. */
const Figure = styled.svg`
  block-size: 100%;
  display: block;
  inline-size: 100%;

  path {
    vector-effect: non-scaling-stroke;
  }

  .measured {
    fill: none;
    stroke: var(--aut-color-text-muted);
    stroke-width: 1.5;
  }

  .expected {
    fill: none;
    stroke: var(--aut-color-series-1);
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
  }

  .range {
    fill: var(--aut-color-series-1);
    fill-opacity: 0.12;
    stroke: none;
  }

  .outcome {
    stroke: var(--aut-color-text-default);
    stroke-linecap: round;
    stroke-width: 6;
  }

  @media (forced-colors: active) {
    .measured,
    .expected {
      stroke: CanvasText;
    }

    .range {
      fill: GrayText;
    }
  }
`;

/** A prediction's history, range and outcome in a small picture; the sentence beside it says the same. Renders an `<svg>` named by its metric. */
export function PredictionChart({
  prediction,
  format,
}: {
  readonly prediction: Prediction;
  readonly format: ExpectationFormat;
}) {
  const shape = predictionShape(prediction);
  if (shape === null) return null;
  const { points, times, values } = shape;
  const x = scaleLinear<number>({ domain: [...times], range: [inset, width - inset] });
  const y = scaleLinear<number>({ domain: [...values], range: [height - inset, inset] });
  const at = (point: PredictionPoint) => x(point.at);
  const happened = outcomePoint(prediction);
  return (
    <Figure
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={chartSummary(prediction, shape, format)}
    >
      <Area
        className="range"
        data={[...points]}
        x={at}
        y0={({ lower }) => y(lower ?? 0)}
        y1={({ upper }) => y(upper ?? 0)}
        defined={({ lower, upper }) => isFigure(lower) && isFigure(upper)}
      />
      <LinePath
        className="measured"
        data={[...points]}
        x={at}
        y={({ actual }) => y(actual ?? 0)}
        defined={({ actual }) => isFigure(actual)}
      />
      <LinePath
        className="expected"
        data={[...points]}
        x={at}
        y={({ predicted }) => y(predicted ?? 0)}
        defined={({ predicted }) => isFigure(predicted)}
      />
      {happened !== null && (
        <path className="outcome" d={`M${x(happened.at)} ${y(happened.actual)}h0`} />
      )}
    </Figure>
  );
}
