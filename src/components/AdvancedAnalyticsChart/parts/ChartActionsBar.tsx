import { Ellipsis, Table } from 'lucide';
import { useState } from 'react';
import { Button, createPart, Icon, usePart, usePartFailed } from '../../../internal';
import type { MenuContext } from '../menu/menuGroups';
import type { ChartFormat } from '../messages';
import { Bar } from './ChartActionsBar.styles';

const menuPart = createPart(() => import('../menu/ChartMenu'));

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
  const [isWanted, setWanted] = useState(false);
  const hasFailed = usePartFailed(menuPart);
  const loaded = usePart(menuPart, false);
  // The menu says itself whether it is open.
  const button = (state: { readonly 'aria-expanded'?: false }) => (
    <Button
      {...state}
      $kind="quiet"
      aria-label={format.text('menu')}
      aria-haspopup="menu"
      data-part="menu"
      onClick={() => {
        setWanted(true);
        void menuPart.load();
      }}
    >
      <Icon shape={Ellipsis} />
    </Button>
  );
  return (
    <Bar data-part="actions">
      {presets.length > 0 && (
        <div role="group" aria-label={format.text('presets')}>
          {presets.map(({ label, spanMs }) => (
            <Button key={label} $kind="quiet" onClick={() => onPreset(spanMs)}>
              {label}
            </Button>
          ))}
          <Button $kind="quiet" onClick={() => onPreset(null)}>
            {format.text('showAll')}
          </Button>
        </div>
      )}
      <Button
        data-part="toggle"
        $kind="quiet"
        aria-pressed={view === 'table'}
        onClick={() => onViewChange(view === 'table' ? 'chart' : 'table')}
      >
        <Icon shape={Table} />
        {format.text('viewTable')}
      </Button>
      {hasFailed && <span role="alert">{format.text('partFailed')}</span>}
      {isWanted && loaded ? (
        <loaded.ChartMenu context={menu} format={format} trigger={button({})} />
      ) : (
        button({ 'aria-expanded': false })
      )}
    </Bar>
  );
}
