import { type ComponentPropsWithoutRef, type ReactNode, type Ref, useId } from 'react';
import { styled } from 'styled-components';
import { asksForKeys } from '../asksForKeys';
import { textStyles } from './textStyles';

/**
 * A panel's parts are told apart by where they stand and not by components of their own: each of those would hold up
 * the first picture. `:where` keeps them as easy to style from outside as parts of their own would be.
 *
 * The first `<div>` is the container that all of a panel's layout answers to. Not the root: its size must not depend
 * on the page's queries.
 */
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

  > :where(div) {
    container: aut-panel / inline-size;
    padding: var(--aut-panel-padding);
  }

  > :where(div) > :where(header) {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--aut-space-3);
    justify-content: space-between;
    margin-block-end: var(--aut-space-4);
  }

  > :where(div) > :where(header) > :where([data-part='heading']) {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }

  > :where(div) > :where(header) > :where([data-part='heading']) > :where(:first-child) {
    ${textStyles.title}
    margin: 0;
    overflow-wrap: anywhere;
  }

  > :where(div) > :where(header) > :where([data-part='heading']) > :where([data-part='summary']) {
    color: var(--aut-color-text-muted);
    min-block-size: var(--aut-line-height-3);
    overflow-wrap: anywhere;
  }
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
  /** Shows the keys: somebody pressed `?` anywhere in the panel where it is not written. */
  readonly onAskKeys?: (() => void) | undefined;
}

/** The card that each component is: title, one sentence, controls, content. Renders a `<section>` named by its title. */
export function Panel({
  title,
  headingLevel = 2,
  summary,
  actions,
  introduction,
  rootRef,
  onAskKeys,
  children,
  ...rest
}: PanelProps) {
  const titleId = useId();
  const Title = `h${headingLevel}` as const;
  return (
    <Root
      aria-labelledby={titleId}
      {...rest}
      ref={rootRef}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        if (onAskKeys === undefined || !asksForKeys(event)) return;
        event.preventDefault();
        onAskKeys();
      }}
    >
      <div>
        <header data-part="header">
          <div data-part="heading">
            <Title id={titleId}>{title}</Title>
            <div data-part="summary">{summary}</div>
          </div>
          {actions}
        </header>
        {introduction}
        {children}
      </div>
    </Root>
  );
}
