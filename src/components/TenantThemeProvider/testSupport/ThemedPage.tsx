import { Circle } from 'lucide';
import { memo, useEffect, useState } from 'react';
import themes from '../../../test/fixtures/branding.themes.json';
import {
  Button,
  Panel,
  Popover,
  SearchField,
  SegmentedBar,
  SegmentedControl,
  Skeleton,
} from '../../../internal/index';
import { Tooltip } from '../../../internal/parts/Tooltip';
import { createTenantTheme, type SanitizedCss } from '../../../theme/index';
import { TenantThemeProvider, type TenantThemeProviderProps } from '../index';

/** The tenants of the page. */
export const pageThemes = {
  acme: createTenantTheme(themes.acme, { tenantId: 'acme' }),
  bank: createTenantTheme(themes.bank, { tenantId: 'bank' }),
  shop: createTenantTheme(
    { ...themes.shop, custom_css: '.mark{border-top:3px solid var(--primary-color)}' },
    { tenantId: 'shop' },
  ),
  white: createTenantTheme(themes.white, { tenantId: 'white' }),
};

export interface ThemedPageProps {
  readonly nonce: string;
  /** The shop's own rules, sanitised by the server. */
  readonly shopCss: SanitizedCss;
}

declare global {
  interface Window {
    /** Changes the props of the first tenant's provider. */
    changeTenant?: (props: TenantThemeProviderProps) => void;
    /** How often the 500 components were rendered. */
    renders?: number;
  }
}

const Counted = memo(function Counted() {
  // A fact about rendering, counted where rendering happens.
  if (typeof window !== 'undefined') countRender();
  return <i data-counted />;
});

function countRender() {
  window.renders = (window.renders ?? 0) + 1;
}

const counted = Array.from({ length: 500 }, (_, index) => <Counted key={index} />);
/** Portals of every kind that the components use. */
function Floating({ name }: { readonly name: string }) {
  return (
    <p>
      <Popover label={`${name} popover`} trigger={<Button>{`${name} opens`}</Button>}>
        <span data-testid={`${name}-popover`}>floating</span>
      </Popover>
      <Tooltip content={<span data-testid={`${name}-tooltip`}>floating</span>}>
        <Button $kind="primary" data-testid={`${name}-button`}>{`${name} tells`}</Button>
      </Tooltip>
    </p>
  );
}

const segments = [
  { value: 'a', label: 'One', icon: Circle },
  { value: 'b', label: 'Two', icon: Circle },
] as const;

const bar = [
  { id: 'ok', size: 3, tone: 'success' },
  { id: 'bad', size: 1, tone: 'danger' },
] as const;

/** Two tenants side by side, one inside another, a dark island, portals and the parts that components are made of. */
export function ThemedPage({ nonce, shopCss }: ThemedPageProps) {
  const [first, setFirst] = useState<TenantThemeProviderProps>({ theme: pageThemes.acme });
  useEffect(() => {
    window.changeTenant = setFirst;
  }, []);
  return (
    <>
      <TenantThemeProvider colorScheme="light" nonce={nonce} {...first} data-testid="first">
        <Floating name="first" />
        <Panel data-component="Example" data-state="ready" title="Panel" summary="Summary">
          <SegmentedBar segments={bar} />
          <SearchField label="Search" value="" onValueChange={() => undefined} />
          <SegmentedControl
            label="View"
            segments={segments}
            value="a"
            onValueChange={() => undefined}
          />
          <Skeleton $width="40%" $height="20px" />
        </Panel>
        <TenantThemeProvider colorScheme="dark" data-testid="island">
          <Floating name="island" />
        </TenantThemeProvider>
        <TenantThemeProvider theme={pageThemes.bank} colorScheme="system" data-testid="nested">
          <Floating name="nested" />
        </TenantThemeProvider>
        {counted}
      </TenantThemeProvider>
      <TenantThemeProvider
        theme={pageThemes.shop}
        customCss={shopCss}
        data-testid="shop"
        nonce={nonce}
      >
        <p className="mark" data-testid="mark">
          own rules
        </p>
        <TenantThemeProvider theme={pageThemes.bank} data-testid="guest">
          <p className="mark" data-testid="guest-mark">
            not theirs
          </p>
        </TenantThemeProvider>
      </TenantThemeProvider>
    </>
  );
}
