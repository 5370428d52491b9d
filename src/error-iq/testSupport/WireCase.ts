import type { ErrorIQClient } from '../createErrorIQClient';
import type { EndpointName } from '../endpoints';

/** A call of a method, and what it must send. */
export type WireCase = [
  name: EndpointName,
  call: (client: ErrorIQClient) => Promise<unknown>,
  url: string,
  body?: object,
];
