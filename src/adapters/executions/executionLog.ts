import { amount, identifier, text, time } from '../values/schemas';
import { expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

/** One log row of an execution. */
export const executionLogShape = /* @__PURE__ */ shape(() => ({
  id: optional(identifier),
  executionId: required(identifier),
  stepName: required(text),
  timestamp: expected(time),
  durationMs: expected(amount),
  stepType: optional(text),
  level: optional(text),
  errorMessage: optional(text),
}));

export type ExecutionLogFields = FieldValues<typeof executionLogShape>;
