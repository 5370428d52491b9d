import { insightMessagesAr, insightMessagesDe } from '@auterity/shared-components';
import type { ToolbarGlobals } from '../../.storybook/toolbars';

/** What the toolbar's language comes to: the panel's own texts too, where there are some. */
export function inLanguage(globals: unknown) {
  const { locale } = globals as ToolbarGlobals;
  const messages = { de: insightMessagesDe, ar: insightMessagesAr }[locale];
  return { locale, messages };
}
