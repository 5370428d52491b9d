import { processMessagesAr, processMessagesDe } from '@auterity/shared-components';
import { inLanguageOf } from '../inLanguage';

export const inLanguage = inLanguageOf({ de: processMessagesDe, ar: processMessagesAr });
