import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Auterity shared components',
    fontBase: '"Inter Variable", system-ui, sans-serif',
  }),
  sidebar: { showRoots: true },
});
