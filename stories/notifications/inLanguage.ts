import { notificationMessagesAr, notificationMessagesDe } from '@auterity/shared-components';
import { inLanguageOf } from '../inLanguage';

export const inLanguage = inLanguageOf({ de: notificationMessagesDe, ar: notificationMessagesAr });
