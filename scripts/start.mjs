// `npm start`: installs what is missing and opens Storybook on the dashboard.
// ERROR_IQ_URL=https://… shows a real Error-IQ instead of the recorded answers.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const server = process.env.ERROR_IQ_URL;
console.log(
  server
    ? `Storybook shows the Error-IQ at ${server}.`
    : 'Storybook shows recorded Error-IQ answers.',
);

const storybook = spawn(
  process.execPath,
  [
    'node_modules/storybook/dist/bin/dispatcher.js',
    'dev',
    '--port',
    '6006',
    '--initial-path',
    '/story/dashboards-enterprise-overview--acme',
    ...(process.env.CI || !process.stdout.isTTY ? ['--no-open'] : []),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code) => process.exit(code ?? 0));
