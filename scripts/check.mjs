// `npm run check`: every rule that needs no test runner.
import { packageRules, sourceRules } from './rules.mjs';
import { closeWith, runSteps } from './run-steps.mjs';

closeWith(await runSteps([...sourceRules, ...packageRules]));
