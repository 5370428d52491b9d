import { styled } from 'styled-components';

export const Page = styled.main`
  display: grid;
  gap: var(--aut-space-5);
  box-sizing: border-box;
  max-inline-size: 1440px;
  min-block-size: 100vh;
  align-content: start;
  margin-inline: auto;
  padding: var(--aut-space-5);

  @media (max-width: 480px) {
    gap: var(--aut-space-4);
    padding: var(--aut-space-3);
  }
`;

/* Parts beside each other, where there is room. */
export const Columns = styled.div`
  display: grid;
  gap: inherit;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
`;

export const Header = styled.header`
  display: flex;
  align-items: center;
  gap: var(--aut-space-3);
`;

export const Names = styled.div`
  flex: 1;
  min-inline-size: 0;
`;

export const Monogram = styled.span`
  display: grid;
  place-items: center;
  inline-size: 44px;
  block-size: 44px;
  border-radius: var(--aut-radius-card);
  background: var(--aut-color-primary-solid);
  color: var(--aut-color-primary-on-solid);
  font-size: var(--aut-font-size-5);
  font-weight: var(--aut-font-weight-semibold);
`;

export const Company = styled.p`
  margin: 0;
  color: var(--aut-color-text-muted);
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);
  font-weight: var(--aut-font-weight-semibold);
`;

export const Title = styled.h1`
  margin: 0;
  font-size: var(--aut-font-size-5);
  line-height: var(--aut-line-height-5);
  font-weight: var(--aut-font-weight-semibold);
`;

/* What narrows the page, said in one line with a way out of it. */
export const FilterLine = styled.p`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--aut-space-2) var(--aut-space-3);
  margin: 0;
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);

  & button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--aut-color-primary-text);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  & button:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: var(--aut-focus-offset);
  }
`;
