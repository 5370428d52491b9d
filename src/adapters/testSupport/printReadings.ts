import { adapterCases } from './adapterCases';
import { adapterNamed } from './adapterNamed';
import { readFixture } from './readFixture';

/** Reads every recorded answer and prints what came of it, and by how much this process's zone differs from UTC. */
const readings = adapterCases.map(({ adapter, fixture }) =>
  JSON.stringify(adapterNamed(adapter)(readFixture(fixture)), (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  ),
);
const offset = new Date(2026, 0, 1).getTimezoneOffset();
process.stdout.write(JSON.stringify({ offset, readings }));
