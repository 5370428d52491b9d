import { sonify, type SoundEvent } from '../../../series';
import type { ChartEngine } from '../engine/chartEngine';
import { beginPlaying, stopPlaying } from './playing';

let context: AudioContext | null = null;

/**
 * Plays the part in view: pitch by value on one scale for all series, place between the ears by x, a timbre for each
 * series, a click for a gap. Ends by itself, with the chart, or by `stopPlaying`; playing again begins anew.
 */
export async function playChart(
  engine: ChartEngine,
  onPlace: (x: number | null) => void,
): Promise<void> {
  const frame = engine.frame();
  if (!frame) return;
  const { data, hidden } = frame.input;
  const series = data.series.filter(({ id }) => !hidden.has(id)).slice(0, 4);
  const events = series.map(({ y, axisId }) =>
    sonify(data.x, y, {
      from: frame.view[0],
      to: frame.view[1],
      domain: frame.axes.find(({ id }) => id === axisId)?.domain,
    }),
  );
  context ??= new AudioContext();
  await context.resume();
  // The chart may have gone meanwhile.
  if (!engine.frame()) return;
  const output = context.createGain();
  output.gain.value = 0.15 / Math.max(1, series.length);
  output.connect(context.destination);
  const start = context.currentTime + 0.05;
  events.forEach((notes, index) => schedule(notes, index, start, output));
  const timers = (events[0] ?? []).map(({ atMs, x }) => setTimeout(() => onPlace(x), atMs));
  timers.push(setTimeout(() => stopPlaying(engine), lengthOf(events)));
  beginPlaying(engine, () => {
    timers.forEach(clearTimeout);
    output.disconnect();
    onPlace(null);
  });
}

/** When the last note is over, in milliseconds. */
function lengthOf(events: readonly (readonly SoundEvent[])[]): number {
  return Math.max(0, ...events.map((notes) => notes.at(-1)?.atMs ?? 0)) + 200;
}

const timbres = ['sine', 'triangle', 'square', 'sawtooth'] as const;

function schedule(
  notes: readonly SoundEvent[],
  index: number,
  start: number,
  output: GainNode,
): void {
  const audio = output.context;
  for (const { atMs, hz, kind, pan } of notes) {
    const at = start + atMs / 1000;
    const length = kind === 'gap' ? 0.01 : 0.06;
    const voice = new OscillatorNode(audio, {
      type: kind === 'gap' ? 'square' : (timbres[index % timbres.length] ?? 'sine'),
      frequency: kind === 'gap' ? 60 : hz,
    });
    const loudness = new GainNode(audio, { gain: 0 });
    // Without a rise and a fall each note would click.
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(1, at + length / 4);
    loudness.gain.linearRampToValueAtTime(0, at + length);
    voice.connect(loudness).connect(new StereoPannerNode(audio, { pan })).connect(output);
    voice.start(at);
    voice.stop(at + length);
  }
}
