import * as gridParts from '../controls/gridParts';
import * as parts from '../parts';
import { statesPart } from '../states/statesPart';

/** Loads all that the widget loads on demand: a test that waits for it first finds each part at once, on any machine. */
export async function loadParts(): Promise<void> {
  const all = [...Object.values(parts), ...Object.values(gridParts), statesPart];
  await Promise.all(all.map((part) => part.load()));
}
