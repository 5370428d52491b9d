import { Info } from 'lucide';
import { styled } from 'styled-components';
import { Icon, LinkButton, Popover, textStyles, useMoreTexts } from '../../../internal';
import type { Sentence } from '../../../series/drawing';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';
import { chartNotes } from './chartNotes';
import { chartPartMessages } from './partMessages';

const Note = styled.div`
  ${textStyles.meta}
  align-items: center;
  display: flex;
  gap: 6px;
  min-block-size: 24px;

  > svg {
    flex: none;
  }

  button {
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
  readonly sentences: readonly Sentence[];
  readonly frame: ChartFrame | null;
  readonly format: ChartFormat;
}

/** What was wrong with the figures: a single fault in words, several behind one calm line. */
export function QualityNote({ sentences, frame, ...props }: QualityNoteProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  const notes = chartNotes(sentences, frame, format);
  if (notes.length === 0) return null;
  return (
    <Note>
      <Icon shape={Info} size={14} />
      {notes.length === 1 ? (
        notes[0]
      ) : (
        <Popover
          label={format.text('qualityTitle')}
          trigger={<LinkButton>{format.text('qualityCount', { count: notes.length })}</LinkButton>}
        >
          <List>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </List>
        </Popover>
      )}
    </Note>
  );
}
