import { ChartNoAxesGantt, GitFork, Table as TableIcon } from 'lucide';
import type { RefObject } from 'react';
import { SegmentedControl } from '../../internal';
import { ExportButton } from './exporting/ExportButton';
import type { ProcessFormat } from './messages/mapMessages';
import * as S from './ProcessMiningVisualizer.styles';
import type { ProcessView } from './useProcessView';

export interface ProcessActionsProps {
  readonly view: ProcessView;
  /** Where the picture is. */
  readonly mainRef: RefObject<HTMLDivElement | null>;
  readonly format: ProcessFormat;
}

/** Which picture of the process is open, and the ways out. */
export function ProcessActions({ view, mainRef, format }: ProcessActionsProps) {
  const { process, graph, layout } = view;
  const hasDots = (graph.whole ?? graph).sequences !== undefined && process.hasTimes;
  const dots = { value: 'dots', label: format.text('viewDots'), icon: ChartNoAxesGantt } as const;
  return (
    <S.Actions>
      <SegmentedControl
        label={format.text('views')}
        segments={[
          { value: 'map', label: format.text('viewMap'), icon: GitFork },
          { value: 'table', label: format.text('viewTable'), icon: TableIcon },
          ...(hasDots ? [dots] : []),
        ]}
        value={view.picture}
        onValueChange={view.setPicture}
      />
      <ExportButton
        readSource={() => ({
          graph,
          layout,
          picture: mainRef.current?.querySelector('[data-part=picture]') ?? null,
          title: format.text('title'),
        })}
        format={format}
      />
    </S.Actions>
  );
}
