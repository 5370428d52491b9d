import { complianceMessagesAr, complianceMessagesDe } from '@auterity/shared-components';
import { inLanguageOf } from '../inLanguage';

export const inLanguage = inLanguageOf({ de: complianceMessagesDe, ar: complianceMessagesAr });
