import { FileUp } from 'lucide';
import { type DragEvent, forwardRef, useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { Button, Icon, MetaText, textStyles, useFormat } from '../../../internal';
import { importMessages } from '../messages/importMessages';
import type { EventLogImportProps } from './eventLogImportProps';
import { importEventLog } from './importEventLog';
import { ImportOutcome } from './ImportOutcome';
import type { ImportProgress } from './importProgress';

const Root = styled.div`
  ${textStyles.body}
  align-items: center;
  border: 1px dashed var(--aut-color-border-strong);
  border-radius: var(--aut-radius-card);
  color: var(--aut-color-text-default);
  display: flex;
  flex-direction: column;
  font-family: var(--aut-font-family);
  gap: var(--aut-space-2);
  justify-content: center;
  min-block-size: 12rem;
  padding: var(--aut-space-5) var(--aut-space-4);
  text-align: center;

  &[data-state='over'] {
    background-color: var(--aut-color-primary-soft);
    border-color: var(--aut-color-primary-indicator);
    border-style: solid;
  }
`;

const Title = styled.p`
  ${textStyles.body}
  font-weight: var(--aut-font-weight-medium);
  margin: 0;
`;

const Hint = styled.p`
  ${textStyles.body}
  color: var(--aut-color-text-muted);
  margin: 0;
  max-inline-size: 28rem;
`;

const Bar = styled.progress`
  accent-color: var(--aut-color-primary-indicator);
  inline-size: min(20rem, 100%);
`;

/** The place itself: what `EventLogImport` renders once it is loaded. */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const EventLogDrop = forwardRef<HTMLDivElement, EventLogImportProps>(function EventLogDrop(
  { onImport, columns, objectType, locale, messages, ...rest },
  ref,
) {
  const format = useFormat(importMessages, { locale, timeZone: undefined, messages });
  const [progress, setProgress] = useState<ImportProgress>({ step: 'waiting' });
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const { name } = file;
    setProgress({ step: 'reading', name, ratio: 0, events: 0 });
    const onProgress = (ratio: number, events: number) => {
      if (!signal.aborted) setProgress({ step: 'reading', name, ratio, events });
    };
    importEventLog(file, { columns, objectType, signal, onProgress }).then(
      (result) => {
        if (signal.aborted) return;
        setProgress({ step: 'done', name, result });
        onImport(result, file);
      },
      (error: unknown) => {
        if (signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        setProgress({ step: 'failed', name, reason });
      },
    );
  };
  const cancel = () => {
    running.current?.abort();
    setProgress({ step: 'waiting' });
  };
  const drag = (isInside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isInside);
  };
  const isReading = progress.step === 'reading';
  return (
    <Root
      {...rest}
      ref={ref}
      data-component="EventLogImport"
      data-state={isOver ? 'over' : progress.step}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        const [file] = event.dataTransfer.files;
        if (file) read(file);
      }}
    >
      <Icon shape={FileUp} size={20} />
      <Title>{format.text('importTitle')}</Title>
      <Hint>{format.text('importHint')}</Hint>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,.xes,.json,.jsonocel,.gz"
        aria-label={format.text('importChoose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
          if (file) read(file);
        }}
      />
      {isReading ? (
        <>
          <Bar
            max={1}
            value={progress.ratio}
            aria-label={format.text('importReading', {
              name: progress.name,
              percent: format.percent(Math.floor(progress.ratio * 100)),
            })}
          />
          <MetaText>
            {format.text('importReadingEvents', {
              name: progress.name,
              percent: format.percent(Math.floor(progress.ratio * 100)),
              count: progress.events,
            })}
          </MetaText>
          <Button onClick={cancel}>{format.text('importCancel')}</Button>
        </>
      ) : (
        <Button $kind="primary" onClick={() => input.current?.click()}>
          {format.text('importChoose')}
        </Button>
      )}
      <ImportOutcome progress={progress} format={format} />
    </Root>
  );
});
