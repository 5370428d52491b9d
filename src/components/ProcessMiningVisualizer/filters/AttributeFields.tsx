import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { MetaText, SelectField } from '../../../internal';
import type { EventLog } from '../../../model';
import type { AttributeFilter } from '../../../process';
import type { FilterFormat } from './filterText';
import { frequentValues } from './frequentValues';

const Root = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
`;

const any = '';

export interface AttributeFieldsProps {
  readonly log: EventLog;
  readonly onAdd: (filter: AttributeFilter) => void;
  readonly format: FilterFormat;
}

/** Cases with an event of a resource or with another attribute's value; nothing when the log has no attributes. */
export function AttributeFields({ log, onAdd, format }: AttributeFieldsProps) {
  const [attribute, setAttribute] = useState(any);
  const names = useMemo(() => attributeNames(log), [log]);
  const values = useMemo(() => frequentValues(log, attribute), [log, attribute]);
  if (names.length === 0) return null;
  const labels: Record<string, string> = {
    resource: format.text('filterResource'),
    lifecycle: format.text('filterLifecycle'),
  };
  return (
    <Root>
      <SelectField
        label={format.text('filterAttribute')}
        value={attribute}
        options={[
          { value: any, label: format.text('filterAnyAttribute') },
          ...names.map((name) => ({
            value: name,
            label: Object.hasOwn(labels, name) ? (labels[name] ?? name) : name,
          })),
        ]}
        onValueChange={setAttribute}
      />
      {attribute !== any && (
        <SelectField
          label={format.text('filterValue')}
          value={any}
          options={[
            { value: any, label: format.text('filterAnyValue') },
            ...values.shown.map((value) => ({ value, label: value })),
          ]}
          onValueChange={(value) => {
            if (value !== any) onAdd({ type: 'attribute', attribute, values: [value] });
          }}
        />
      )}
      {values.hidden > 0 && (
        <MetaText>{format.text('filterMoreValues', { count: values.hidden })}</MetaText>
      )}
    </Root>
  );
}

/** Columns that an attribute filter can name. */
function attributeNames({ resource, lifecycle, attributes = {} }: EventLog): string[] {
  return [
    ...(resource && resource.values.length > 0 ? ['resource'] : []),
    ...(lifecycle && lifecycle.values.length > 1 ? ['lifecycle'] : []),
    ...Object.keys(attributes).filter((name) => name !== 'resource' && name !== 'lifecycle'),
  ];
}
