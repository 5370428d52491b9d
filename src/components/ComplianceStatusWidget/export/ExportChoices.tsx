import { useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { ScorePolicy } from '../../../compliance/index';
import { focusRing, MetaText, newUuid, textStyles, useMoreTexts } from '../../../internal/index';
import type { ComplianceData } from '../../../model/index';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ComplianceView } from '../complianceView';
import { controlRows } from '../controls/controlRows';
import { type ControlFilter, filterRows } from '../controls/filterRows';
import { drawStatus } from '../drawStatus';
import { type ControlFormat, controlTexts } from '../messages/controlMessages';
import { explanationMessages } from '../messages/explanationMessages';
import { exportMessages } from '../messages/exportMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { trendMessages } from '../messages/trendMessages';
import { deliverExport } from './deliverExport';
import type { ComplianceExportFile, ComplianceExportFormat } from './exportFile';
import { makeExport } from './makeExport';

const Title = styled.p`
  ${textStyles.section}
  margin: 0;
`;

const Scope = styled.p`
  ${textStyles.meta}
  margin: 0 0 var(--aut-space-2);
`;

const Choice = styled.button.attrs({ type: 'button' })`
  ${textStyles.body}
  background: none;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: inherit;
  cursor: pointer;
  display: grid;
  font-family: inherit;
  font-weight: var(--aut-font-weight-medium);
  inline-size: 100%;
  margin: 0;
  padding: var(--aut-space-2);
  text-align: start;

  &:hover {
    background-color: var(--aut-color-neutral-soft);
  }
  ${focusRing}
`;

const texts = {
  ...controlTexts,
  ...explanationMessages,
  ...exportMessages,
  trendScore: trendMessages.trendScore,
};

const choices = {
  csv: ['exportCsv', 'exportCsvHint'],
  json: ['exportJson', 'exportJsonHint'],
  oscal: ['exportOscal', 'exportOscalHint'],
  print: ['exportPrint', 'exportPrintHint'],
} as const satisfies Record<ComplianceExportFormat, unknown>;

export interface ExportChoicesProps {
  readonly formats: readonly ComplianceExportFormat[];
  readonly view: ComplianceView;
  /** The service's data with what was done laid over it, before any date has changed a result. */
  readonly data: ComplianceData;
  readonly policy: Partial<ScorePolicy> | undefined;
  /** What the controls that are shown are narrowed to; `null`: all are meant. */
  readonly filter: ControlFilter | null;
  /** Epoch milliseconds (UTC). */
  readonly now: number;
  readonly format: ComplianceFormat;
  /** Takes the file; without it the browser downloads or prints it. */
  readonly onExport: ((file: ComplianceExportFile) => void) | undefined;
  readonly onEvent: ComplianceEventHandler | undefined;
}

/** The formats in which the report can leave the widget. */
export function ExportChoices(props: ExportChoicesProps) {
  const { formats, view, data, policy, filter, now, onExport } = props;
  const format = useMoreTexts(props.format, texts);
  const rows = useMemo(() => {
    const all = controlRows(view.frameworks, view.index, format);
    return filter === null ? all : filterRows(all, filter);
  }, [view, filter, format]);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const run = (kind: ComplianceExportFormat) => {
    const input = {
      data,
      policy,
      now,
      timeZone: format.timeZone,
      controlIds: rows.map(({ id }) => id),
      filters: filter === null ? undefined : filterText(filter, view, format),
    };
    const { filters = null, controlIds } = input;
    const count = controlIds.length;
    props.onEvent?.({ type: 'export.requested', format: kind, filters, count });
    const isRtl = box.current !== null && getComputedStyle(box.current).direction === 'rtl';
    try {
      const file = makeExport(kind, input, {
        format,
        newId: newUuid,
        direction: isRtl ? 'rtl' : 'ltr',
      });
      if (onExport === undefined) deliverExport(file);
      else onExport(file);
      setSaid(format.text('exportDone'));
    } catch {
      setSaid(format.text('exportFailed'));
    }
  };
  return (
    <div ref={box}>
      <Title>{format.text('exportTitle')}</Title>
      <Scope>
        <bdi>{format.text('exportScope', { count: rows.length })}</bdi>
      </Scope>
      {formats.map((kind) => (
        <Choice key={kind} onClick={() => run(kind)}>
          {format.text(choices[kind][0])}
          <MetaText>{format.text(choices[kind][1])}</MetaText>
        </Choice>
      ))}
      <MetaText role="status">{said}</MetaText>
    </div>
  );
}

/** What the controls are narrowed to, in words; `undefined` when they are not. */
function filterText(
  { query, result, frameworkId }: ControlFilter,
  view: ComplianceView,
  format: ControlFormat,
): string | undefined {
  const framework = view.frameworks.find(({ id }) => id === frameworkId);
  const parts = [
    query.trim(),
    result === null ? '' : drawStatus(result, format).label,
    framework?.label ?? frameworkId ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' · ');
}
