import { useMemo } from 'react';
import type { SanitizedCss, TenantTheme } from '../../theme/index';
import { rootCss } from './rootCss';
import { styleText } from './styleText';
import { useCustomCss } from './useCustomCss';

interface ThemeStyleProps {
  readonly theme: TenantTheme;
  /** The tenant's own rules, when they were sanitised before. */
  readonly customCss: SanitizedCss | undefined;
  readonly nonce: string | undefined;
}

/** The tenant's style sheets: its colours at once, its own rules as soon as they are known to be safe. */
export function ThemeStyle({ theme, customCss: given, nonce }: ThemeStyleProps) {
  const customCss = useCustomCss(theme, given);
  const text = useMemo(() => styleText(rootCss + theme.css), [theme.css]);
  return (
    <>
      <Sheet name={theme.hash} text={text} nonce={nonce} />
      {customCss !== '' && <Sheet name="custom" text={styleText(customCss)} nonce={nonce} />}
    </>
  );
}

interface SheetProps {
  readonly name: string;
  readonly text: string;
  readonly nonce: string | undefined;
}

function Sheet({ name, text, nonce }: SheetProps) {
  return (
    <style
      data-aut-theme={name}
      nonce={nonce}
      // Browsers hide a nonce from scripts, so hydration always finds another one than it expects.
      suppressHydrationWarning
      // React 18 would write quotes in the text as entities, which a <style> element does not read.
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
