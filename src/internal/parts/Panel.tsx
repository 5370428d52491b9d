import { type ComponentPropsWithoutRef, type ReactNode, type Ref, useId } from 'react';
import { styled } from 'styled-components';
import { textStyles } from './textStyles';

const Root = styled.section`
  ${textStyles.body}
  background-color: var(--aut-panel-background);
  border: 1px solid var(--aut-panel-border);
  border-radius: var(--aut-panel-radius);
  box-sizing: border-box;
  color: var(--aut-color-text-default);
  font-family: var(--aut-font-family);
  inline-size: 100%;
  min-inline-size: 0;
  text-align: start;

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;

/* The container that all of a panel's layout answers to. Not the root: its size must not depend on the page's queries. */
const Sheet = styled.div`
  container: aut-panel / inline-size;
  padding: var(--aut-panel-padding);
`;

const Header = styled.header`
  align-items: flex-start;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-3);
  justify-content: space-between;
  margin-block-end: var(--aut-space-4);
`;

const Heading = styled.div`
  flex: 1 1 16rem;
  min-inline-size: 0;
`;

const Title = styled.h2`
  ${textStyles.title}
  margin: 0;
  overflow-wrap: anywhere;
`;

const Summary = styled.div`
  ${textStyles.body}
  color: var(--aut-color-text-muted);
  min-block-size: var(--aut-line-height-3);
  overflow-wrap: anywhere;
`;

/** The level of a panel's title in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface PanelProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The component's name, for style sheets and tests. */
  readonly 'data-component': string;
  /** The component's state in a word. */
  readonly 'data-state': string;
  readonly title: string;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel | undefined;
  /** One sentence that says what the content comes to. Its line is kept free while there is none. */
  readonly summary?: ReactNode;
  /** Controls at the end of the header. */
  readonly actions?: ReactNode;
  /** Stands between header and content. */
  readonly introduction?: ReactNode;
  readonly rootRef?: Ref<HTMLElement> | undefined;
}

/** The card that each component is: title, one sentence, controls, content. Renders a `<section>` named by its title. */
export function Panel({
  title,
  headingLevel = 2,
  summary,
  actions,
  introduction,
  rootRef,
  children,
  ...rest
}: PanelProps) {
  const titleId = useId();
  return (
    <Root aria-labelledby={titleId} {...rest} ref={rootRef}>
      <Sheet>
        <Header data-part="header">
          <Heading>
            <Title as={`h${headingLevel}`} id={titleId}>
              {title}
            </Title>
            <Summary data-part="summary">{summary}</Summary>
          </Heading>
          {actions}
        </Header>
        {introduction}
        {children}
      </Sheet>
    </Root>
  );
}
