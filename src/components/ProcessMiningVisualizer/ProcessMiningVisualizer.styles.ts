import { styled } from 'styled-components';

export const Body = styled.div`
  display: grid;
  gap: var(--aut-space-5);
  grid-template-columns: minmax(0, 1fr) minmax(15rem, 19rem);

  @container aut-panel (max-width: 52rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Main = styled.div`
  display: grid;
  gap: var(--aut-space-2);
  grid-template-columns: minmax(0, 1fr);
  align-content: start;
  min-inline-size: 0;
`;

export const Actions = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
`;
