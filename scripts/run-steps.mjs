// Runs named commands, one more at once than there are cores, and says for each what it proves and how long it took.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A step waits for its browser or the disk a third of the time: one more keeps the cores at work. */
const atOnce = availableParallelism() + 1;

/**
 * Runs every step even when one fails, so that one run shows all that is wrong.
 * A step is `{ name, proves, run: [command, ...args], after?, shows? }`. It starts when the step that `after` names has
 * ended. What it printed comes in one piece: when it ends if it passed and `shows`, after all others if it failed.
 */
export function runSteps(steps) {
  const waiting = [...steps];
  const results = new Map();
  const started = process.hrtime.bigint();
  let free = atOnce;

  return new Promise((resolve) => {
    const startWhatCan = () => {
      while (free > 0) {
        const next = waiting.findIndex(({ after }) => !after || results.has(after));
        if (next === -1) break;
        const [step] = waiting.splice(next, 1);
        free -= 1;
        void runStep(step).then((result) => {
          free += 1;
          results.set(step.name, result);
          startWhatCan();
        });
      }
      if (results.size === steps.length) {
        resolve({
          results: steps.map(({ name }) => results.get(name)),
          seconds: secondsSince(started),
        });
      }
    };
    startWhatCan();
  });
}

/** Prints what failed steps had printed, one line a step, then the closing line, and sets the exit code. */
export function closeWith({ results, seconds }) {
  const failed = results.filter((result) => result.failed);
  for (const { name, output } of failed) console.log(`✖ ${name}:\n${output.trimEnd()}\n`);
  for (const result of results) {
    console.log(`${mark(result)} ${inSeconds(result.seconds)}  ${result.name}`);
  }
  console.log(`  ${inSeconds(seconds)}  in all, ${atOnce} at once\n`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function runStep(step) {
  console.log(`▸ ${step.name}: ${step.proves}`);
  const started = process.hrtime.bigint();
  const { code, output } = await runCommand(step.run);
  const result = { name: step.name, failed: code !== 0, seconds: secondsSince(started), output };
  if (!result.failed && step.shows) console.log(output.trimEnd());
  console.log(`${mark(result)} ${step.name} (${result.seconds.toFixed(1)} s)\n`);
  return result;
}

function runCommand([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const mark = ({ failed }) => (failed ? '✖' : '✔');
const inSeconds = (seconds) => `${seconds.toFixed(1).padStart(6)} s`;
const secondsSince = (started) => Number(process.hrtime.bigint() - started) / 1e9;
