import type { ToolbarGlobals } from '../.storybook/toolbars';

/** For a component with these texts: what the toolbar's language comes to as its props. */
export const inLanguageOf =
  <Texts>(texts: { readonly de: Texts; readonly ar: Texts }) =>
  (globals: unknown) => {
    const { locale } = globals as ToolbarGlobals;
    const known: Readonly<Record<string, Texts | undefined>> = texts;
    return { locale, messages: known[locale] };
  };
