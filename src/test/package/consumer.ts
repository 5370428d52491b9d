import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');

export interface Consumer {
  readonly folder: string;
  /** Installs packages, each a name with a version or a path, beside or in the place of those that are there. */
  readonly install: (...packages: string[]) => Promise<void>;
  /** Runs a program of the consumer's own node_modules to its end. */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
  /** Starts a server and resolves with its address once it prints one. */
  readonly serve: (program: string, ...args: string[]) => Promise<string>;
  readonly dispose: () => Promise<void>;
}

/**
 * Copies a consumer app to an empty folder outside the repository and installs the packed tarball into it,
 * as an app developer would.
 */
export async function createConsumer(name: string): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), `aut-${name}-`));
  const servers: ChildProcess[] = [];
  await cp(join(root, 'src/test/consumers', name), folder, { recursive: true });
  await cp(join(root, 'src/test/fixtures'), join(folder, 'recorded'), { recursive: true });
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball: is dist/ built?');
  const install = async (...packages: string[]) => {
    // What the repository installed is in npm's cache already.
    const options = ['--no-audit', '--no-fund', '--prefer-offline'];
    await run('npm', ['install', ...options, ...packages], { cwd: folder });
  };
  await install(`./${tarball}`);

  const bin = (program: string) => join(folder, 'node_modules/.bin', program);
  const env = { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' };
  return {
    folder,
    install,
    run: async (program, ...args) => {
      const command = program === 'node' ? process.execPath : bin(program);
      const { stdout, stderr } = await run(command, args, { cwd: folder, env });
      return stdout + stderr;
    },
    serve: (program, ...args) =>
      new Promise((resolveAddress, reject) => {
        // A group of its own, so that a server's children end with it.
        const server = spawn(bin(program), args, { cwd: folder, env, detached: true });
        servers.push(server);
        let output = '';
        const read = (chunk: Buffer) => {
          output += chunk.toString();
          const address = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(output));
          if (address) resolveAddress(address[0]);
        };
        server.stdout.on('data', read);
        server.stderr.on('data', read);
        server.on('exit', () => reject(new Error(`${program} ended before it served:\n${output}`)));
      }),
    dispose: async () => {
      for (const { pid, exitCode } of servers) {
        if (pid !== undefined && exitCode === null) process.kill(-pid);
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
