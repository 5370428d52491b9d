// Runs named commands one after the other and says for each what it proves and how long it took.
import { spawn } from 'node:child_process';

/**
 * Runs every step even when one fails, so that one run shows all that is wrong.
 * A step is `{ name, proves, run: [command, ...args], live? }`; `live` shows its output as it comes,
 * the others print theirs only when they fail. Returns how many failed.
 */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    console.log(`▸ ${step.name}: ${step.proves}`);
    const started = process.hrtime.bigint();
    const { code, output } = await runCommand(step);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (code !== 0 && !step.live) console.log(output.trimEnd());
    console.log(`${code === 0 ? '✔' : '✖'} ${step.name} (${seconds.toFixed(1)} s)\n`);
    results.push({ ...step, failed: code !== 0, seconds });
  }
  return results;
}

/** Prints one line a step, then the closing line, and sets the exit code. */
export function closeWith(results) {
  const failed = results.filter((step) => step.failed);
  for (const step of results) {
    console.log(
      `${step.failed ? '✖' : '✔'} ${step.seconds.toFixed(1).padStart(6)} s  ${step.name}`,
    );
  }
  const total = results.reduce((sum, step) => sum + step.seconds, 0);
  console.log(`  ${total.toFixed(1).padStart(6)} s  in all\n`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function runCommand({ run: [command, ...args], live }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
