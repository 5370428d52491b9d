import { X } from 'lucide';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Button, type Format, Icon, textStyles } from '../../../internal';

const Root = styled.div`
  ${textStyles.body}
  align-items: start;
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-3);
  padding: var(--aut-space-2) var(--aut-space-2) var(--aut-space-2) var(--aut-space-3);
`;

const Content = styled.div`
  align-items: center;
  display: flex;
  flex: 1 1 0;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-3);
  min-inline-size: 0;
`;

export interface ToolBoxProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly format: Format<'toolClose'>;
}

/** The frame of a tool above the map. Renders a group named by the tool. */
export function ToolBox({ title, onClose, children, format }: ToolBoxProps) {
  return (
    <Root role="group" aria-label={title} data-part="tool">
      <Content>{children}</Content>
      <Button
        $kind="quiet"
        aria-label={format.text('toolClose', { tool: title })}
        onClick={onClose}
      >
        <Icon shape={X} />
      </Button>
    </Root>
  );
}
