import type { CallOptions } from '../settings';

/** An argument that may be left out, or the options in its place. */
export type OrOptions<T> = T | CallOptions | undefined;

/** Tells an argument from the options that a caller put in its place: `runComplianceCheck('acme', { signal })`. */
export function splitOptions<T>(
  argument: OrOptions<T>,
  options: CallOptions | undefined,
): { readonly value: T | undefined; readonly options: CallOptions | undefined } {
  return isOptions(argument)
    ? { value: undefined, options: argument }
    : { value: argument, options };
}

function isOptions(argument: unknown): argument is CallOptions {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return false;
  return 'signal' in argument || Object.keys(argument).length === 0;
}
