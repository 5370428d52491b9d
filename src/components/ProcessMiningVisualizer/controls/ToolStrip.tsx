import { Funnel } from 'lucide';
import { styled } from 'styled-components';
import { Button, Icon, SelectField } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ProcessView } from '../useProcessView';
import { ToolChoice } from './ToolChoice';

const Strip = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-inline-start: auto;
  max-inline-size: 100%;

  > div {
    flex: 0 1 auto;
  }

  /* What opens a tool is no louder than the buttons beside it. */
  select {
    border-color: var(--aut-color-border-default);
  }

  @container aut-panel (max-width: 40rem) {
    margin-inline-start: 0;
  }
`;

export interface ToolStripProps {
  readonly view: ProcessView;
  /** The log names resources. */
  readonly hasResources: boolean;
  readonly isFilterOpen: boolean;
  readonly onFilterOpenChange: (isOpen: boolean) => void;
  readonly format: ProcessFormat;
}

/** What only events allow: filters, the map of resources, and the tools. */
export function ToolStrip(props: ToolStripProps) {
  const { view, hasResources, isFilterOpen, onFilterOpenChange, format } = props;
  const steps = ['activities', 'resources'] as const;
  return (
    <Strip data-part="tools">
      {hasResources && (
        <SelectField
          label={format.text('perspective')}
          value={view.perspective}
          options={steps.map((value) => ({ value, label: format.text(value) }))}
          onValueChange={(value) =>
            view.setPerspective(steps.find((each) => each === value) ?? 'activities')
          }
        />
      )}
      <Button aria-expanded={isFilterOpen} onClick={() => onFilterOpenChange(!isFilterOpen)}>
        <Icon shape={Funnel} />
        {format.text('filters')}
      </Button>
      <ToolChoice
        tool={view.tool}
        onToolChange={view.setTool}
        hasTimes={view.process.hasTimes}
        format={format}
      />
    </Strip>
  );
}
