import * as RadixTooltip from '@radix-ui/react-tooltip';
import { type ReactElement, type ReactNode, useState } from 'react';
import { styled } from 'styled-components';
import { useTextDirection } from '../hooks/useTextDirection';
import { useTenantScopeProps } from '../tenantScope';
import { floatingSurface } from './floatingSurface';
import { textStyles } from './textStyles';

const Content = styled(RadixTooltip.Content)`
  ${floatingSurface}
  ${textStyles.meta}
  color: var(--aut-color-text-default);
  max-inline-size: min(20rem, calc(100vw - var(--aut-space-5)));
  padding: var(--aut-space-1) var(--aut-space-2);
`;

export interface TooltipProps {
  /** What the element is described by. */
  readonly content: ReactNode;
  /** A single element that can have focus, such as a `<button>`. */
  readonly children: ReactElement;
}

/**
 * Describes an element on hover, focus or tap; Escape closes it. The content hangs under `<body>`, in the look and
 * the writing direction of the element.
 */
export function Tooltip({ content, children }: TooltipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [direction, directionHandlers] = useTextDirection();
  const tenant = useTenantScopeProps();
  return (
    <RadixTooltip.Provider delayDuration={300}>
      <RadixTooltip.Root open={isOpen} onOpenChange={setIsOpen}>
        <RadixTooltip.Trigger
          asChild
          {...directionHandlers}
          // Radix closes on press. A finger cannot hover, so pressing has to open.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            setIsOpen(true);
          }}
        >
          {children}
        </RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <Content {...tenant} dir={direction} sideOffset={6} collisionPadding={8}>
            {content}
          </Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
