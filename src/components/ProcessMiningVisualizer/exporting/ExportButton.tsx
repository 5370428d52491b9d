import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ExportSource } from './processExports';

const ExportMenu = lazy(async () => ({ default: (await import('./ExportMenu')).ExportMenu }));

export interface ExportButtonProps {
  /** Read when the button is pressed. */
  readonly readSource: () => ExportSource;
  readonly format: ProcessFormat;
}

/** Opens the menu of exports, which is loaded on the first press. */
export function ExportButton({ readSource, format }: ExportButtonProps) {
  const [source, setSource] = useState<ExportSource | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const button = (
    <Button aria-haspopup="menu" onClick={() => setSource(source ?? readSource())}>
      <Download size={16} strokeWidth={1.5} aria-hidden />
      {format.text('export')}
    </Button>
  );
  return (
    <>
      <span role="status">{hasFailed && format.text('exportFailed')}</span>
      {source === null ? (
        button
      ) : (
        <Suspense fallback={button}>
          <ExportMenu
            source={source}
            onError={() => setFailed(true)}
            trigger={button}
            format={format}
          />
        </Suspense>
      )}
    </>
  );
}
