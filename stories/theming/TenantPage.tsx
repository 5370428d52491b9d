import { TenantThemeProvider, useTenantTheme } from '@auterity/shared-components';
import type { ComponentProps } from 'react';
import { ComponentSamples } from './ComponentSamples';
import { FindingList } from './FindingList';
import { Page } from './layout.styles';
import { Masthead } from './Masthead';
import { PaletteView } from './PaletteView';

export interface TenantPageProps extends Pick<
  ComponentProps<typeof TenantThemeProvider>,
  'brand' | 'tenantId' | 'colorScheme' | 'contrast' | 'density' | 'dir'
> {
  readonly locale: string;
}

/** One tenant's page: its masthead, the components, its colours, and what of its answer could not be used. */
export function TenantPage({ locale, ...provider }: TenantPageProps) {
  return (
    <TenantThemeProvider {...provider}>
      <Page>
        <Masthead />
        <ComponentSamples locale={locale} />
        <Look dark={provider.colorScheme === 'dark'} />
      </Page>
    </TenantThemeProvider>
  );
}

function Look({ dark }: { readonly dark: boolean }) {
  const theme = useTenantTheme();
  if (theme === null) return null;
  return (
    <>
      <PaletteView theme={theme} mode={dark ? 'dark' : 'light'} />
      <FindingList theme={theme} customCss={null} />
    </>
  );
}
