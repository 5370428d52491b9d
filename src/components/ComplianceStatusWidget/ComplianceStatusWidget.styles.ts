import { styled } from 'styled-components';
import { MetaText } from '../../internal';

/** A time in small print that stays on one line. */
export const SmallTime = styled(MetaText)`
  white-space: nowrap;
`;
