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

/** As high as the map beside it: a long list scrolls instead of leaving the map alone above a void. */
export const Rail = styled.div`
  min-inline-size: 0;
  position: relative;
`;

/** Keeps the line of the legend free while it is on its way. */
export const LegendPlace = styled.div`
  min-block-size: 1rem;
`;
