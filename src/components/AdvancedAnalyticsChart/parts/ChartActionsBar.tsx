import { ChartLine, Ellipsis, Table } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { styled } from 'styled-components';
import { Button, SegmentedControl } from '../../../internal';
import type { ChartMenuItem } from '../menu/ChartMenu';
import type { ChartFormat } from '../messages';
import { Actions } from '../AdvancedAnalyticsChart.styles';

const ChartMenu = lazy(async () => ({ default: (await import('../menu/ChartMenu')).ChartMenu }));

const IconButton = styled(Button)`
  inline-size: var(--aut-control-height);
  padding: 0;
`;

export interface ChartActionsBarProps {
  readonly view: 'chart' | 'table';
  readonly onViewChange: (view: 'chart' | 'table') => void;
  readonly presets: readonly { readonly label: string; readonly spanMs: number }[];
  readonly onPreset: (spanMs: number | null) => void;
  readonly format: ChartFormat;
  /** The lines of the menu, asked for when it opens. */
  readonly menu: () => readonly (readonly ChartMenuItem[])[];
}

/** What stands at the end of the header: periods, chart or table, and a menu for all else. */
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
      <SegmentedControl
        label={format.text('views')}
        value={view}
        onValueChange={onViewChange}
        segments={[
          { value: 'chart', label: format.text('viewChart'), icon: ChartLine },
          { value: 'table', label: format.text('viewTable'), icon: Table },
        ]}
      />
      {hasOpened ? (
        <Suspense fallback={button}>
          <ChartMenu groups={menu} format={format} trigger={button} />
        </Suspense>
      ) : (
        button
      )}
    </Actions>
  );
}
