import type { AdapterResult } from '../../model';
import * as adapters from '../index';

type Adapter = (answer: unknown, options: object) => AdapterResult<unknown>;

/** An adapter by its name, with all that any of them must be told. */
export function adapterNamed(name: keyof typeof adapters) {
  const adapter = adapters[name] as Adapter;
  return (answer: unknown) =>
    adapter(answer, { receivedAt: 0, channel: 'email', controlId: 'control' });
}
