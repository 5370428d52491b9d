// Finds a Chromium that starts, or installs one. Used by vitest.config.ts and, run as a script, by `npm test`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Flags that keep Chromium quiet and let it start as root in a container. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The first Chromium that launches: `$CHROMIUM_PATH`, Playwright's own, then the system's. */
export async function findChromium() {
  const { chromium } = await import('playwright');
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...systemPaths];
  for (const path of candidates) {
    if (path && existsSync(path) && (await launches(chromium, path))) return path;
  }
  return undefined;
}

async function launches(chromium, executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArgs });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installWithApt() {
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', '-y', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update');
  const install = (name) => apt('install', '--no-install-recommends', name, 'fonts-dejavu-core');
  return install('chromium-headless-shell') || install('chromium');
}

function installWithPlaywright() {
  const args = ['playwright', 'install', '--only-shell', 'chromium'];
  if (isDebianRoot()) args.splice(2, 0, '--with-deps');
  try {
    execFileSync('npx', args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Returns the path of a Chromium that starts; installs one when there is none; throws with what to do otherwise. */
export async function ensureChromium(say = console.log) {
  const found = await findChromium();
  if (found) return found;
  if (isDebianRoot()) {
    say("No Chromium found: installing Debian's with apt-get.");
    installWithApt();
  }
  const afterApt = await findChromium();
  if (afterApt) return afterApt;
  say("No Chromium found: installing Playwright's.");
  installWithPlaywright();
  const afterPlaywright = await findChromium();
  if (afterPlaywright) return afterPlaywright;
  throw new Error(
    'The browser tests need a Chromium and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run the command again.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${await ensureChromium()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
