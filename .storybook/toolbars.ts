import { tenantNames } from './tenants';

const items = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, title]) => ({ value, title }));

/** The toolbars that designers use; each value reaches the story through `context.globals`. */
export const globalTypes = {
  tenant: {
    description: 'Tenant brand',
    toolbar: { icon: 'paintbrush', items: items(tenantNames), dynamicTitle: true },
  },
  scheme: {
    description: 'Colour scheme',
    toolbar: {
      icon: 'contrast',
      items: items({ light: 'Light', dark: 'Dark', system: 'As the system' }),
      dynamicTitle: true,
    },
  },
  contrast: {
    description: 'Contrast',
    toolbar: {
      icon: 'eye',
      items: items({
        standard: 'Standard contrast',
        more: 'More contrast',
        system: 'As the system',
      }),
      dynamicTitle: true,
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      icon: 'component',
      items: items({ comfortable: 'Comfortable', compact: 'Compact' }),
      dynamicTitle: true,
    },
  },
  direction: {
    description: 'Writing direction',
    toolbar: {
      icon: 'transfer',
      items: items({ ltr: 'Left to right', rtl: 'Right to left' }),
      dynamicTitle: true,
    },
  },
  locale: {
    description: 'Locale of numbers and dates',
    toolbar: {
      icon: 'globe',
      items: items({ en: 'English', de: 'Deutsch', ar: 'العربية', 'hi-IN': 'हिन्दी' }),
      dynamicTitle: true,
    },
  },
  errorIQ: {
    description: 'How the recorded Error-IQ behaves',
    toolbar: {
      icon: 'lightning',
      items: items({
        ok: 'Error-IQ answers',
        slow: 'Slow answers',
        failed: 'Failing calls',
        unavailable: 'Unavailable',
        'half-broken': 'Half-broken answers',
        hostile: 'Hostile answers',
      }),
      dynamicTitle: true,
    },
  },
} as const;

export const initialGlobals = {
  tenant: 'acme',
  scheme: 'light',
  contrast: 'standard',
  density: 'comfortable',
  direction: 'ltr',
  locale: 'en',
  errorIQ: 'ok',
};

export type ToolbarGlobals = typeof initialGlobals;
