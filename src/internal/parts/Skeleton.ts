import { css, keyframes, styled } from 'styled-components';

const breathe = keyframes`
  50% {
    opacity: 0.5;
  }
`;

const moving = css`
  animation: ${breathe} 1.6s ease-in-out infinite;
`;

/**
 * The place of a text or figure that is on its way. Give it that thing's width in `$width` and line height in
 * `$height`, so that nothing moves when it arrives. Renders a `<span>`.
 */
export const Skeleton = styled.span<{ $width: string; $height: string }>`
  block-size: ${({ $height }) => $height};
  display: block;
  inline-size: ${({ $width }) => $width};
  max-inline-size: 100%;

  &::before {
    background-color: var(--aut-color-neutral-soft-active);
    block-size: 62%;
    border-radius: 4px;
    content: '';
    display: block;
    inset-block-start: 19%;
    position: relative;

    @media (prefers-reduced-motion: no-preference) {
      ${moving}
    }
  }
`;
