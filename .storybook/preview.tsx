import '@fontsource-variable/inter';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { TenantThemeProvider } from '../src/index';
import { axeInDarkAndRightToLeft } from './axeInDarkAndRightToLeft';
import { startErrorIQ } from './errorIQ';
import './preview.css';
import { tenants } from './tenants';
import { globalTypes, initialGlobals, type ToolbarGlobals } from './toolbars';

// A busy machine draws late. What a story waits for has to come; only where time is the promise does a story state it.
configure({ asyncUtilTimeout: 20_000 });

const inTenant: Decorator = (Story, { globals, parameters }) => {
  const { tenant, scheme, contrast, density, direction } = globals as unknown as ToolbarGlobals;
  if (parameters.bringsItsOwnTheme === true) return <Story />;
  return (
    <TenantThemeProvider
      brand={tenants[tenant]}
      tenantId={tenant}
      colorScheme={scheme as 'light' | 'dark' | 'system'}
      contrast={contrast as 'standard' | 'more' | 'system'}
      density={density as 'comfortable' | 'compact'}
      dir={direction}
      className="story-page"
    >
      <Story />
    </TenantThemeProvider>
  );
};

const isTest = import.meta.env.MODE === 'test';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [inTenant],
  loaders: [startErrorIQ],
  // In tests only: a person who looks at a story does not want to see it turn.
  ...(isTest && { afterEach: axeInDarkAndRightToLeft }),
  parameters: {
    layout: 'fullscreen',
    // A test needs what is wrong; to list what is right as well takes axe a third longer.
    a11y: { test: 'error', ...(isTest && { options: { resultTypes: ['violations'] } }) },
    controls: { expanded: true },
    docs: { toc: true },
    options: {
      storySort: { order: ['Welcome', 'Dashboards', 'Components', 'Guides', 'Foundations'] },
    },
  },
};

export default preview;
