import { styled } from 'styled-components';
import { focusRing } from '../../internal/index';
import { useWholeFormat } from './useWholeFormat';

const Anchor = styled.div`
  flex: none;
  position: relative;
`;

const Pill = styled.button.attrs({ type: 'button' })`
  background-color: var(--aut-color-primary-solid);
  border: 0;
  border-radius: var(--aut-radius-pill);
  box-shadow: var(--aut-shadow-float);
  color: var(--aut-color-primary-on-solid);
  cursor: pointer;
  font: inherit;
  font-weight: var(--aut-font-weight-medium);
  inline-size: fit-content;
  inset-block-start: var(--aut-space-2);
  inset-inline: 0;
  margin-inline: auto;
  min-block-size: 28px;
  padding: 0 var(--aut-space-3);
  position: absolute;
  z-index: 2;
  ${focusRing}
`;

export interface ArrivalsPillProps {
  readonly count: number;
  readonly onShow: () => void;
}

/** Says how many have arrived while somebody reads, and shows them when asked. It floats, so that nothing moves. */
export function ArrivalsPill({ count, onShow }: ArrivalsPillProps) {
  const { text } = useWholeFormat();
  return (
    <Anchor>
      <Pill data-part="arrivals" onClick={onShow}>
        {text('newItems', { count })}
      </Pill>
    </Anchor>
  );
}
