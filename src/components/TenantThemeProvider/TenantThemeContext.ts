import { createContext } from 'react';
import type { TenantTheme } from '../../theme/index';

/** What a provider hands to the providers and readers below it. */
export interface ProvidedTheme {
  readonly theme: TenantTheme;
  readonly nonce: string | undefined;
}

/** The nearest provider's theme; `null` outside of any. Its value changes with the theme, never with the scheme. */
export const TenantThemeContext = createContext<ProvidedTheme | null>(null);
