import { styled } from 'styled-components';
import { focusRing, type Format, ForeignText, MetaText, textStyles } from '../../../internal';
import type { ImportMessageKey } from '../messages/importMessages';
import type { ImportProgress } from './importProgress';

const Faults = styled.details`
  ${textStyles.meta}
  inline-size: 100%;
  text-align: start;

  summary {
    ${focusRing}
    border-radius: var(--aut-radius-control);
    cursor: pointer;
    inline-size: fit-content;
  }

  ul {
    margin: var(--aut-space-1) 0 0;
    max-block-size: 12rem;
    overflow: auto;
    padding-inline-start: 1.25rem;
  }
`;

const Failure = styled.p`
  ${textStyles.body}
  color: var(--aut-color-danger-text);
  margin: 0;
`;

/** So many faults are listed; the result has all. */
const most = 100;

export interface ImportOutcomeProps {
  readonly progress: ImportProgress;
  readonly format: Format<ImportMessageKey>;
}

/** What came of an import, and what of the file could not be read. Stands before it speaks. */
export function ImportOutcome({ progress, format }: ImportOutcomeProps) {
  const issues = progress.step === 'done' ? progress.result.issues : [];
  const dropped = issues.filter((issue) => issue.dropped).length;
  return (
    <>
      <div role="alert">
        {progress.step === 'failed' && (
          <Failure>
            {format.text('importFailed', { name: progress.name })}:{' '}
            <ForeignText>{progress.reason}</ForeignText>
          </Failure>
        )}
      </div>
      <MetaText role="status">
        {progress.step === 'done' &&
          (progress.result.log.size === 0
            ? format.text('importEmpty', { name: progress.name })
            : format.text('importDone', { name: progress.name, count: progress.result.log.size }))}
        {dropped > 0 && `; ${format.text('importDropped', { count: dropped })}`}
      </MetaText>
      {issues.length > 0 && (
        <Faults>
          <summary>{format.text('importIssues', { count: issues.length })}</summary>
          <ul tabIndex={0} aria-label={format.text('importIssues', { count: issues.length })}>
            {issues.slice(0, most).map(({ line, message }, i) => (
              <li key={i}>
                {line !== null && `${format.text('importLine', { line })}: `}
                <ForeignText>{message}</ForeignText>
              </li>
            ))}
          </ul>
        </Faults>
      )}
    </>
  );
}
