import { styled } from 'styled-components';
import { MetaText } from '../../internal';

/** The time of the data, after the summary sentence. */
export const AsOf = styled(MetaText)`
  white-space: nowrap;
`;
