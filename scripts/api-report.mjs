// Writes a report of each door's public API to .api/, or with --check fails when it differs from the reviewed one.
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const check = process.argv.includes('--check');
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

const doors = Object.values(packageJson.exports)
  .map((target) => target.types)
  .filter(Boolean);

mkdirSync('.api/temp', { recursive: true });

/** The names that the React door exports, the model's types among them: other doors may use these in their signatures. */
let namesOfReactDoor = new Set();

function isAllowed({ messageId, text, sourceFileColumn }) {
  // A member's name often says all; an export never stands without a sentence.
  if (messageId === 'ae-undocumented') return sourceFileColumn > 1;
  return messageId === 'ae-forgotten-export' && namesOfReactDoor.has(/"(\w+)"/.exec(text)?.[1]);
}

function report(types) {
  const name = types.replace('./dist/', '').replaceAll('/', '-').replace('.d.ts', '');
  const faults = [];
  const { apiReportChanged } = Extractor.invoke(
    ExtractorConfig.prepare({
      packageJsonFullPath: resolve('package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: process.cwd(),
        mainEntryPointFilePath: resolve(types),
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'es2022',
              module: 'esnext',
              moduleResolution: 'bundler',
              jsx: 'react-jsx',
              lib: ['es2023', 'dom', 'dom.iterable'],
              types: [],
              skipLibCheck: true,
            },
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: `${name}.api.md`,
          reportFolder: '.api',
          reportTempFolder: '.api/temp',
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        messages: {
          extractorMessageReporting: {
            default: { logLevel: ExtractorLogLevel.Error, addToApiReportFile: false },
            'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          },
        },
      },
    }),
    {
      localBuild: !check,
      showVerboseMessages: false,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === ExtractorLogLevel.Error && !isAllowed(message)) {
          faults.push(message.formatMessageWithLocation());
        }
      },
    },
  );
  const changed = apiReportChanged && check;
  if (changed) {
    faults.push(
      `${existsSync(`.api/${name}.api.md`) ? 'differs from' : 'has no'} .api/${name}.api.md: run \`npm run api\` and review the change.`,
    );
  }
  if (name === 'index') {
    const text = readFileSync('.api/temp/index.api.md', 'utf8');
    namesOfReactDoor = new Set(
      [...text.matchAll(/^export (?:\w+ )+?(\w+)\b[ <;:(]/gm)].map(([, found]) => found),
    );
  }
  for (const fault of faults) console.error(`${name}: ${fault}`);
  return faults.length === 0;
}

process.exitCode = doors.map(report).every(Boolean) ? 0 : 1;
