import { ChevronRight } from 'lucide';
import { type ReactNode, useId, useState } from 'react';
import { styled } from 'styled-components';
import { Icon, LinkButton, MetaText, textStyles } from '../../internal';

const Root = styled.section`
  margin-block-start: var(--aut-space-4);

  &:first-child {
    margin-block-start: 0;
  }
`;

const Heading = styled.div`
  ${textStyles.section}
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-2);
  margin: 0;
  min-block-size: 28px;
`;

const Fold = styled(LinkButton)`
  align-items: center;
  display: inline-flex;
  gap: var(--aut-space-1);

  &[aria-expanded='true'] svg {
    rotate: 90deg;
  }

  &:dir(rtl) svg {
    scale: -1 1;
  }
`;

export interface SectionProps {
  readonly title: string;
  /** Level of its title in the page's outline. */
  readonly headingLevel: number;
  /** A word beside the title. */
  readonly hint?: string | undefined;
  /** It begins closed and opens on request. */
  readonly isFolded?: boolean | undefined;
  readonly children: ReactNode;
}

/** A part of the panel under a title of its own. Renders a `<section>` named by it. */
export function Section({ title, headingLevel, hint, isFolded = false, children }: SectionProps) {
  const [isOpen, setIsOpen] = useState(!isFolded);
  const ids = { title: useId(), body: useId() };
  return (
    <Root aria-labelledby={ids.title}>
      <Heading as={`h${Math.min(headingLevel, 6)}`}>
        {isFolded ? (
          <Fold
            id={ids.title}
            aria-expanded={isOpen}
            aria-controls={isOpen ? ids.body : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon shape={ChevronRight} />
            {title}
          </Fold>
        ) : (
          <span id={ids.title}>{title}</span>
        )}
        {hint !== undefined && <MetaText>{hint}</MetaText>}
      </Heading>
      {isOpen && <div id={ids.body}>{children}</div>}
    </Root>
  );
}
