import { styled } from 'styled-components';
import { MetaText, textStyles } from '../../../internal/index';

export const ExplanationTitle = styled.p`
  ${textStyles.section}
  margin: 0 0 var(--aut-space-2);

  ul + & {
    margin-block-start: var(--aut-space-3);
  }
`;

export const Explanation = styled.ul`
  display: grid;
  gap: var(--aut-space-2);
  list-style: none;
  margin: 0;
  padding: 0;
`;

export const Gain = styled.li`
  display: flex;
  font-variant-numeric: tabular-nums;
  gap: var(--aut-space-3);
  justify-content: space-between;
`;

export const Reason = styled(MetaText)`
  flex: none;
`;
