import type { AdapterResult, Metric } from '../../model';
import type { Issues } from '../reading/issues';
import { openObject } from '../reading/openAnswer';
import { shape } from '../reading/shape';
import type { Fields, FieldValues, Shape } from '../reading/shape';
import type { Figures } from './figure';
import { figureMetrics, figureShape } from './readFigures';

type Failure = Extract<AdapterResult<never>, { ok: false }>;

/**
 * An answer that is an object with figures, some of `others` beside them, or the failure that it is instead. At least
 * one of all these must be there.
 */
export function openFigures<F extends Fields>(
  answer: unknown,
  figures: Figures,
  others: Shape<F>,
  what: string,
):
  | {
      readonly ok: true;
      readonly metrics: Metric[];
      readonly fields: FieldValues<Shape<F>>;
      readonly issues: Issues;
    }
  | Failure {
  const both = shape(() => ({ ...figureShape(figures).fields, ...others.fields }));
  const opened = openObject(answer, both, what);
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const source = { path: '', value: answer };
  const values = fields as Readonly<Record<string, number | null>>;
  const metrics = figureMetrics(source, values, '', figures, issues, '');
  return { ok: true, metrics, fields: fields, issues };
}

/** For answers that are figures and nothing else. */
export const nothingElse = /* @__PURE__ */ shape(() => ({}));
