import { type ReactNode, useId } from 'react';
import { styled } from 'styled-components';
import { textStyles } from '../../../internal';

const Root = styled.section`
  min-inline-size: 0;

  & + & {
    border-block-start: 1px solid var(--aut-color-border-default);
    margin-block-start: var(--aut-space-4);
    padding-block-start: var(--aut-space-4);
  }
`;

const Head = styled.div`
  align-items: center;
  display: flex;
  gap: var(--aut-space-2);
  justify-content: space-between;
  margin-block-end: var(--aut-space-2);
`;

const Title = styled.h3`
  ${textStyles.section}
  margin: 0;
  min-inline-size: 0;
  overflow-wrap: anywhere;
`;

export interface SectionProps {
  readonly title: ReactNode;
  /** Level of its title in the page's outline. */
  readonly headingLevel: number;
  readonly action?: ReactNode;
  readonly part: string;
  readonly children: ReactNode;
}

/** A part of the rail. Renders a `<section>` named by its title. */
export function Section({ title, headingLevel, action, part, children }: SectionProps) {
  const id = useId();
  return (
    <Root aria-labelledby={id} data-part={part}>
      <Head>
        <Title as={`h${Math.min(headingLevel, 6)}` as 'h3'} id={id}>
          {title}
        </Title>
        {action}
      </Head>
      {children}
    </Root>
  );
}
