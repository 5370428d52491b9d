import { Download } from 'lucide';
import { useState } from 'react';
import { Button, Icon, usePart, usePartFailed } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';
import { exportPart } from '../parts';
import type { ExportSource } from './processExports';

export interface ExportButtonProps {
  /** Read when a file is made. */
  readonly readSource: () => ExportSource;
  readonly format: ProcessFormat;
}

/** Opens the menu of exports, which is loaded on the first press. */
export function ExportButton({ readSource, format }: ExportButtonProps) {
  const [isWanted, setWanted] = useState(false);
  const hasFailed = usePartFailed(exportPart);
  const menu = usePart(exportPart, false);
  // The menu says itself whether it is open.
  const button = (state: { readonly 'aria-expanded'?: false }) => (
    <Button
      {...state}
      aria-haspopup="menu"
      onClick={() => {
        setWanted(true);
        void exportPart.load();
      }}
    >
      <Icon shape={Download} />
      {format.text('export')}
    </Button>
  );
  return (
    <>
      {hasFailed && <span role="alert">{format.text('partFailed')}</span>}
      {isWanted && menu ? (
        <menu.ExportMenu readSource={readSource} trigger={button({})} format={format} />
      ) : (
        button({ 'aria-expanded': false })
      )}
    </>
  );
}
