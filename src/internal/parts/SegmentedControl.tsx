import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { styled } from 'styled-components';
import { useTextDirection } from '../hooks/useTextDirection';
import { focusRing } from './focusRing';
import { textStyles } from './textStyles';
import { Icon, type IconNode } from './Icon';

/*
 * Radix puts a style attribute on the group, which a strict content security policy drops from a server's HTML. The
 * direction is the page's: Radix sets an attribute that says otherwise until somebody turns to it.
 */
const Group = styled.div.withConfig({ shouldForwardProp: (name) => name !== 'style' })`
  background-color: var(--aut-color-surface-sunken);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  box-sizing: border-box;
  direction: inherit;
  display: inline-flex;
  flex: none;
  gap: 2px;
  min-block-size: var(--aut-control-height);
  outline: none;
  padding: 2px;
`;

const Item = styled(ToggleGroup.Item)`
  ${textStyles.body}
  align-items: center;
  background: none;
  border: 1px solid transparent;
  border-radius: max(0px, calc(var(--aut-radius-control) - 2px));
  color: var(--aut-color-text-muted);
  cursor: pointer;
  display: inline-flex;
  font-family: inherit;
  font-weight: var(--aut-font-weight-medium);
  gap: 6px;
  margin: 0;
  padding-block: 0;
  padding-inline: var(--aut-space-2);
  transition: color var(--aut-motion-state) var(--aut-motion-ease);

  &:hover {
    color: var(--aut-color-text-default);
  }

  &[data-state='on'] {
    background-color: var(--aut-color-surface-raised);
    border-color: var(--aut-color-border-default);
    color: var(--aut-color-text-default);
  }

  @media (forced-colors: active) {
    &[data-state='on'] {
      background-color: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  ${focusRing}
`;

/** One choice. */
export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconNode | undefined;
}

export interface SegmentedControlProps<Value extends string> {
  /** The accessible name of the choice. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
}

/** A choice of one among few, such as a view. Renders a group of radio buttons; arrow keys move, Space chooses. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onValueChange,
}: SegmentedControlProps<Value>) {
  const [direction, directionHandlers] = useTextDirection();
  const choose = (chosen: string) => {
    const segment = segments.find((candidate) => candidate.value === chosen);
    // Pressing what is chosen would choose nothing.
    if (segment !== undefined) onValueChange(segment.value);
  };
  return (
    <ToggleGroup.Root
      asChild
      type="single"
      aria-label={label}
      dir={direction}
      value={value}
      onValueChange={choose}
      {...directionHandlers}
    >
      <Group>
        {segments.map(({ value: each, label: name, icon }) => (
          <Item key={each} value={each}>
            {icon && <Icon shape={icon} />}
            {name}
          </Item>
        ))}
      </Group>
    </ToggleGroup.Root>
  );
}
