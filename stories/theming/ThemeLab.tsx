import {
  TenantThemeProvider,
  useTenantTheme,
  type ModeName,
  type SanitizedCss,
  type TenantThemeProviderProps,
} from '@auterity/shared-components';
import { sanitizeTenantCss } from '@auterity/shared-components/theme';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { BrandForm, type Answer } from './BrandForm';
import { ComponentSamples } from './ComponentSamples';
import { ContrastTable } from './ContrastTable';
import { FindingList } from './FindingList';
import { Control, Page } from './layout.styles';
import { Masthead } from './Masthead';
import { PaletteView } from './PaletteView';

const Columns = styled.div`
  display: grid;
  gap: var(--aut-space-5);
  grid-template-columns: 320px minmax(0, 1fr);

  @media (max-width: 860px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Results = styled.div`
  align-content: start;
  display: grid;
  gap: var(--aut-space-5);
  min-inline-size: 0;
`;

const modes = {
  light: 'Light',
  dark: 'Dark',
  lightMore: 'Light, more contrast',
  darkMore: 'Dark, more contrast',
} as const satisfies Record<ModeName, string>;

export interface ThemeLabProps extends Pick<
  TenantThemeProviderProps,
  'colorScheme' | 'contrast' | 'density' | 'dir'
> {
  /** The answer to begin with. */
  readonly initial: unknown;
  readonly locale: string;
}

/** Type or paste a branding answer and see all that becomes of it. */
export function ThemeLab({ initial, locale, ...look }: ThemeLabProps) {
  const [text, setText] = useState(() => JSON.stringify(initial, null, 2));
  const brand = useMemo(() => parse(text), [text]);
  const shown = useDeferredValue(brand);
  return (
    <TenantThemeProvider brand={shown} tenantId="theme-lab" {...look}>
      <Page>
        <Masthead />
        <Columns>
          <BrandForm text={text} answer={isAnswer(brand) ? brand : null} onTextChange={setText} />
          <Outcome locale={locale} initialMode={look.colorScheme === 'dark' ? 'dark' : 'light'} />
        </Columns>
      </Page>
    </TenantThemeProvider>
  );
}

interface OutcomeProps {
  readonly locale: string;
  readonly initialMode: ModeName;
}

/** What became of the answer: it stands inside the provider, and reads the theme as an app would. */
function Outcome({ locale, initialMode }: OutcomeProps) {
  const theme = useTenantTheme();
  const [mode, setMode] = useState<ModeName>(initialMode);
  const customCss = useSanitized(theme?.customCss ?? '');
  if (theme === null) return null;
  return (
    <Results>
      <FindingList theme={theme} customCss={customCss} />
      <Control>
        Mode of the palette and the contrasts
        <select value={mode} onChange={({ target }) => setMode(target.value as ModeName)}>
          {Object.entries(modes).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </Control>
      <PaletteView theme={theme} mode={mode} />
      <ContrastTable theme={theme} mode={mode} />
      <ComponentSamples locale={locale} />
    </Results>
  );
}

/** What is left of a style sheet; `null` while it is not known. */
function useSanitized(css: string): SanitizedCss | null {
  const [known, setKnown] = useState<{ css: string; result: SanitizedCss } | null>(null);
  useEffect(() => {
    let current = true;
    void sanitizeTenantCss(css, { tenantId: 'theme-lab' }).then((result) => {
      if (current) setKnown({ css, result });
    });
    return () => {
      current = false;
    };
  }, [css]);
  return known?.css === css ? known.result : null;
}

/** A text that is no JSON is a brand too: a bad one, as a broken server would send it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isAnswer(brand: unknown): brand is Answer {
  return typeof brand === 'object' && brand !== null && !Array.isArray(brand);
}
