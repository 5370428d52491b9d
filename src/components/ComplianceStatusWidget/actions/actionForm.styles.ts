import { styled } from 'styled-components';
import { fieldStyles, textStyles } from '../../../internal/index';

export const Bar = styled.div`
  align-items: start;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);

  button[aria-disabled='true'] {
    color: var(--aut-color-text-disabled);
    cursor: not-allowed;
  }
`;

export const Form = styled.form`
  background-color: var(--aut-color-surface-sunken);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  display: grid;
  gap: var(--aut-space-3);
  padding: var(--aut-space-3);
`;

export const Label = styled.label`
  ${textStyles.meta}
  display: grid;
  gap: var(--aut-space-1);
`;

export const Input = styled.input`
  ${fieldStyles}
  padding-inline: var(--aut-space-3);
`;

export const Area = styled.textarea`
  ${fieldStyles}
  block-size: auto;
  padding: var(--aut-space-2) var(--aut-space-3);
  resize: vertical;
`;

export const Fault = styled.span`
  ${textStyles.meta}
  color: var(--aut-color-danger-text);
`;
