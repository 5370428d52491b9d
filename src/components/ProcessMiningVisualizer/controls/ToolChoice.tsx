import { SelectField } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';

/** What can be done with the events of a log on its map. */
export type ProcessTool = 'none' | 'replay' | 'compare' | 'conformance';

const names = {
  replay: 'toolReplay',
  compare: 'toolCompare',
  conformance: 'toolConformance',
} as const;

export interface ToolChoiceProps {
  readonly tool: ProcessTool;
  readonly onToolChange: (tool: ProcessTool) => void;
  readonly hasTimes: boolean;
  readonly format: ProcessFormat;
}

/** Which tool is open. Without times there is nothing to replay and no period to compare. */
export function ToolChoice({ tool, onToolChange, hasTimes, format }: ToolChoiceProps) {
  const tools = hasTimes
    ? (['replay', 'compare', 'conformance'] as const)
    : (['conformance'] as const);
  return (
    <SelectField
      label={format.text('tools')}
      value={tool}
      options={[
        { value: 'none', label: format.text('tools') },
        ...tools.map((value) => ({ value, label: format.text(names[value]) })),
      ]}
      onValueChange={(value) => onToolChange(tools.find((each) => each === value) ?? 'none')}
    />
  );
}
