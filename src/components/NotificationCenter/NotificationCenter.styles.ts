import { styled } from 'styled-components';
import { focusRing, textStyles } from '../../internal/index';

/** Hears the keys of all that is in the frame, and is no box. */
export const Contents = styled.div`
  display: contents;
`;

/** The frame of all variants: a column of header, controls and a list that takes what is left. */
export const Frame = styled.section`
  ${textStyles.body}
  background-color: var(--aut-panel-background);
  color: var(--aut-color-text-default);
  display: flex;
  flex-direction: column;
  font-family: var(--aut-font-family);
  max-block-size: 100%;
  min-block-size: 0;
  overflow: hidden;
  position: relative;
  text-align: start;

  &,
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  &[data-variant='inline'],
  &[data-variant='page'] {
    border: 1px solid var(--aut-panel-border);
    border-radius: var(--aut-panel-radius);
    max-block-size: 36rem;
  }

  &[data-variant='page'] {
    max-block-size: max(24rem, calc(100dvh - 6rem));
  }

  /* Paper does not scroll: what is drawn is printed whole, without room for what is not. */
  @media print {
    &&&,
    [data-part='list'] {
      max-block-size: none;
      overflow: visible;
    }

    [role='feed'] {
      padding: 0 !important;
    }
  }
`;

/* As high as its buttons, which come a moment later. */
export const Header = styled.header`
  align-items: center;
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-2);
  min-block-size: 48px;
  padding: var(--aut-space-3) var(--aut-space-4) var(--aut-space-2);
`;

export const Title = styled.h2`
  ${textStyles.title}
  flex: none;
  margin: 0;

  &:focus {
    outline: none;
  }
`;

export const Summary = styled.span`
  ${textStyles.meta}
  flex: 1 1 4rem;
  min-inline-size: 0;
`;

/* Its clear outline is drawn where colours are forced, and there is no background. */
export const IconButton = styled.button.attrs({ type: 'button' })`
  align-items: center;
  background: none;
  block-size: 28px;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-muted);
  cursor: pointer;
  display: inline-flex;
  flex: none;
  inline-size: 28px;
  justify-content: center;
  padding: 0;

  &:hover,
  &[aria-pressed='true'],
  &[data-state='open'] {
    background-color: var(--aut-color-neutral-soft-hover);
    color: var(--aut-color-text-default);
    outline: 1px solid transparent;
  }
  ${focusRing}
`;

export const Scroller = styled.div`
  border-block-start: 1px solid var(--aut-color-border-default);
  flex: auto;
  min-block-size: 0;
  overflow-x: hidden;
  overflow-y: auto;
  position: relative;

  /* What is said instead of rows, or above them. */
  > :first-child {
    padding-inline: var(--aut-space-4);
  }
`;

export const Bell = styled(IconButton)`
  block-size: var(--aut-control-height);
  inline-size: var(--aut-control-height);
  position: relative;
`;

export const Badge = styled.span`
  background-color: var(--aut-color-primary-solid);
  border-radius: var(--aut-radius-pill);
  color: var(--aut-color-primary-on-solid);
  font-family: var(--aut-font-family);
  font-size: 11px;
  font-variant-numeric: tabular-nums;
  font-weight: var(--aut-font-weight-semibold);
  inset-block-start: -2px;
  inset-inline-start: 50%;
  line-height: 16px;
  min-inline-size: 16px;
  padding-inline: 4px;
  position: absolute;

  &[data-critical] {
    background-color: var(--aut-color-danger-solid);
    color: var(--aut-color-danger-on-solid);
  }

  @media (forced-colors: active) {
    border: 1px solid;
  }
`;
