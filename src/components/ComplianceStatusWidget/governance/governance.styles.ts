import { styled } from 'styled-components';
import { textStyles } from '../../../internal/index';
import { middle, narrow } from '../grid/grid.styles';

export const Columns = styled.div`
  align-items: start;
  display: grid;
  gap: var(--aut-space-4) var(--aut-space-6);
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));

  ${middle} {
    gap: var(--aut-space-4);
  }

  ${narrow} {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Column = styled.section`
  display: grid;
  gap: var(--aut-space-3);
  min-inline-size: 0;
`;

export const ColumnTitle = styled.h4`
  ${textStyles.section}
  margin: 0;
`;
