import { Ellipsis, Table } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { styled } from 'styled-components';
import { Button } from '../../../internal';
import type { MenuContext } from '../menu/menuGroups';
import type { ChartFormat } from '../messages';
import { Actions } from '../AdvancedAnalyticsChart.styles';

const ChartMenu = lazy(async () => ({ default: (await import('../menu/ChartMenu')).ChartMenu }));

const IconButton = styled(Button)`
  inline-size: var(--aut-control-height);
  padding: 0;
`;

const Toggle = styled(Button)`
  color: var(--aut-color-text-muted);

  &[aria-pressed='true'] {
    background-color: var(--aut-color-neutral-soft-active);
    color: var(--aut-color-text-default);
  }

  @media (forced-colors: active) {
    &[aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

export interface ChartActionsBarProps {
  readonly view: 'chart' | 'table';
  readonly onViewChange: (view: 'chart' | 'table') => void;
  readonly presets: readonly { readonly label: string; readonly spanMs: number }[];
  readonly onPreset: (spanMs: number | null) => void;
  readonly format: ChartFormat;
  readonly menu: MenuContext;
}

/** What stands at the end of the header: periods, the figures as a table, and a menu for all else. */
export function ChartActionsBar(props: ChartActionsBarProps) {
  const { view, onViewChange, presets, onPreset, format, menu } = props;
  const [hasOpened, setHasOpened] = useState(false);
  const button = (
    <IconButton
      $kind="quiet"
      aria-label={format.text('menu')}
      aria-haspopup="menu"
      data-part="menu"
      onClick={() => setHasOpened(true)}
    >
      <Ellipsis size={16} strokeWidth={1.5} aria-hidden />
    </IconButton>
  );
  return (
    <Actions data-part="actions">
      {presets.length > 0 && (
        <Actions role="group" aria-label={format.text('presets')}>
          {presets.map(({ label, spanMs }) => (
            <Button key={label} $kind="quiet" onClick={() => onPreset(spanMs)}>
              {label}
            </Button>
          ))}
          <Button $kind="quiet" onClick={() => onPreset(null)}>
            {format.text('showAll')}
          </Button>
        </Actions>
      )}
      <Toggle
        $kind="quiet"
        aria-pressed={view === 'table'}
        onClick={() => onViewChange(view === 'table' ? 'chart' : 'table')}
      >
        <Table size={16} strokeWidth={1.5} aria-hidden />
        {format.text('viewTable')}
      </Toggle>
      {hasOpened ? (
        <Suspense fallback={button}>
          <ChartMenu context={menu} format={format} trigger={button} />
        </Suspense>
      ) : (
        button
      )}
    </Actions>
  );
}
