import { insightMessagesAr, insightMessagesDe } from '@auterity/shared-components';
import { inLanguageOf } from '../inLanguage';

export const inLanguage = inLanguageOf({ de: insightMessagesDe, ar: insightMessagesAr });
