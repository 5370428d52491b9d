import { styled } from 'styled-components';
import { textStyles } from './textStyles';

/** 12 px and muted: what is there when looked for. Renders a `<span>`. */
export const MetaText = styled.span`
  ${textStyles.meta}
`;
