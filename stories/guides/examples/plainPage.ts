import { createThemeManager, type ErrorIQClient } from '@auterity/shared-components/error-iq';

/** Brands a page without React: `element` and all in it, and its buttons in the accent colour. */
export async function brandPage(client: ErrorIQClient, tenantId: string, element: Element) {
  const themes = createThemeManager(client);
  await themes.loadTenantTheme(tenantId, { target: element });

  const { issues } = themes.customizeComponents({
    Button: {
      background: '{color.accent.solid}',
      backgroundHover: '{color.accent.solid-hover}',
      backgroundActive: '{color.accent.solid-active}',
      text: '{color.accent.on-solid}',
      border: '{color.accent.indicator}',
    },
    Panel: { radius: 4, background: '{color.danger.solid}' },
  });
  // The panel keeps its background: on a red one its text could not be read. The reason is for whoever asked for it.
  return { refused: issues.map(({ path, message }) => `${path}: ${message}`), themes };
}
