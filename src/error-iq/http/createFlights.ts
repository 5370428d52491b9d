import { untilAborted } from './untilAborted';

interface Flight<T> {
  readonly result: Promise<T>;
  readonly abort: AbortController;
  passengers: number;
}

/** Runs `start` unless a flight under `key` is already on its way, and gives its result. */
export type JoinFlight<T> = (
  key: string | null,
  start: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
) => Promise<T>;

/**
 * One flight for identical requests: those who ask while it is under way share its result. Each may leave through a
 * signal of its own and is then free at once; when the last one leaves, the flight itself is aborted. `key: null` is
 * never shared.
 */
export function createFlights<T>(): JoinFlight<T> {
  const flights = new Map<string, Flight<T>>();

  function takeOff(key: string | null, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const abort = new AbortController();
    const flight: Flight<T> = { result: start(abort.signal), abort, passengers: 0 };
    if (key !== null) {
      flights.set(key, flight);
      const land = () => {
        if (flights.get(key) === flight) flights.delete(key);
      };
      abort.signal.addEventListener('abort', land);
      flight.result.then(land, land);
    }
    return flight;
  }

  return async (key, start, signal = new AbortController().signal) => {
    signal.throwIfAborted();
    const flight = (key === null ? undefined : flights.get(key)) ?? takeOff(key, start);
    flight.passengers += 1;
    try {
      return await untilAborted(flight.result, signal);
    } finally {
      flight.passengers -= 1;
      if (signal.aborted && flight.passengers === 0) flight.abort.abort();
    }
  };
}
