import { styled } from 'styled-components';
import { ForeignText, textStyles, VisuallyHidden } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';

const Strip = styled.ol`
  ${textStyles.meta}
  color: var(--aut-color-text-default);
  display: flex;
  flex-wrap: wrap;
  gap: 3px 0;
  list-style: none;
  margin: 0;
  padding: 0;
`;

/* A chevron points to the step that comes next; it leans the other way where text runs from the right. */
const Step = styled.li`
  background-color: var(--aut-color-neutral-soft);
  clip-path: polygon(0 0, calc(100% - 6px) 0, 100% 50%, calc(100% - 6px) 100%, 0 100%, 6px 50%);
  max-inline-size: 9.5rem;
  overflow: hidden;
  padding: 2px 12px;
  text-overflow: ellipsis;
  white-space: nowrap;

  &:dir(rtl) {
    clip-path: polygon(6px 0, 100% 0, calc(100% - 6px) 50%, 100% 100%, 6px 100%, 0 50%);
  }

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
    clip-path: none;
  }
`;

const More = styled.li`
  color: var(--aut-color-text-muted);
  padding: 2px 6px;
`;

const most = 8;

export interface VariantStripProps {
  readonly activities: readonly string[];
  readonly format: ProcessFormat;
}

/** The activities of a variant as a strip of chevrons: the first few, and how many more there are. */
export function VariantStrip({ activities, format }: VariantStripProps) {
  const shown = activities.length > most + 1 ? activities.slice(0, most) : activities;
  const hidden = activities.length - shown.length;
  return (
    <Strip>
      {shown.map((activity, i) => (
        <Step key={i} title={activity}>
          <ForeignText>{activity}</ForeignText>
        </Step>
      ))}
      {hidden > 0 && (
        <More>
          <span aria-hidden>+{format.number(hidden)}</span>
          <VisuallyHidden>{activities.slice(most).join(', ')}</VisuallyHidden>
        </More>
      )}
    </Strip>
  );
}
