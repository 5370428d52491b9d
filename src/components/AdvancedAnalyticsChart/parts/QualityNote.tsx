import { Info } from 'lucide-react';
import { styled } from 'styled-components';
import { LinkButton, Popover, textStyles } from '../../../internal';
import type { ChartFormat } from '../messages';

const Note = styled.div`
  ${textStyles.meta}
  margin-block-start: var(--aut-space-2);

  button {
    align-items: center;
    display: inline-flex;
    gap: 6px;
    min-block-size: 24px;
  }
`;

const List = styled.ul`
  display: grid;
  gap: var(--aut-space-2);
  list-style: none;
  margin: 0;
  padding: 0;
`;

export interface QualityNoteProps {
  /** What is to be known of the figures, one sentence each. */
  readonly notes: readonly string[];
  readonly format: ChartFormat;
}

/** What was wrong with the figures, behind one calm line. */
export function QualityNote({ notes, format }: QualityNoteProps) {
  if (notes.length === 0) return null;
  return (
    <Note data-part="quality">
      <Popover
        label={format.text('qualityTitle')}
        trigger={
          <LinkButton>
            <Info size={14} strokeWidth={1.5} aria-hidden />
            {format.text('qualityCount', { count: notes.length })}
          </LinkButton>
        }
      >
        <List>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </List>
      </Popover>
    </Note>
  );
}
