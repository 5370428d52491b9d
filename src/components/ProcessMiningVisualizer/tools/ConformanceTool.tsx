import { useEffect, useMemo, useState } from 'react';
import { ForeignText, MetaText, SelectField, useMoreTexts } from '../../../internal';
import type { EventLog } from '../../../model';
import { checkConformance, type ReferenceModel, type Variant } from '../../../process';
import type { MapMarks } from '../map/mapMarks';
import { conformanceMessages } from '../messages/conformanceMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { selectionKey } from '../processSelection';
import { ToolBox } from './ToolBox';

export interface ConformanceToolProps {
  readonly log: EventLog;
  readonly variants: readonly Variant[];
  /** The app's own reference. */
  readonly model: ReferenceModel | undefined;
  /** Gets what deviates, and `null` when the tool goes. */
  readonly onMarksChange: (marks: MapMarks | null) => void;
  readonly onClose: () => void;
  readonly format: ProcessFormat;
}

const listed = 3;

/** Holds the log against a reference: says how much fits, marks on the map what does not, names the most frequent. */
export function ConformanceTool({
  log,
  variants,
  model,
  onMarksChange,
  onClose,
  format: mapFormat,
}: ConformanceToolProps) {
  const format = useMoreTexts(mapFormat, conformanceMessages);
  const [reference, setReference] = useState(model ? 'model' : 'happy');
  const result = useMemo(() => {
    const own = reference === 'model' ? model : undefined;
    return checkConformance(log, own ?? variants.slice(0, reference === 'top' ? 3 : 1));
  }, [log, model, reference, variants]);

  useEffect(() => {
    const edges = new Map(
      result.deviations.map(({ from, to }) => [
        selectionKey({ type: 'transition', from, to }),
        'deviation' as const,
      ]),
    );
    onMarksChange({ nodes: new Map(), edges, texts: new Map() });
    return () => onMarksChange(null);
  }, [result, onMarksChange]);

  const options = [
    ...(model ? [{ value: 'model', label: format.text('conformModel') }] : []),
    { value: 'happy', label: format.text('conformHappy') },
    { value: 'top', label: format.text('conformTop') },
  ];
  const worst = result.deviations.slice(0, listed).map(({ from, to, count }) => {
    const path = format.text('filterPath', {
      from: from ?? format.text('start'),
      to: to ?? format.text('end'),
    });
    return `${path} (${format.number(count)})`;
  });
  return (
    <ToolBox title={format.text('toolConformance')} onClose={onClose} format={format}>
      <SelectField
        label={format.text('conformTo')}
        options={options}
        value={reference}
        onValueChange={setReference}
      />
      <div role="status">
        {format.text('conformFits', {
          count: result.cases,
          fitting: result.fittingCases,
          percent: format.percent((result.fittingRatio ?? 0) * 100),
          fitness: format.percent((result.fitness ?? 0) * 100),
        })}{' '}
        <MetaText>
          {worst.length === 0 ? (
            format.text('conformNone')
          ) : (
            <>
              {format.text('conformDeviates')}: <ForeignText>{worst.join(', ')}</ForeignText>
            </>
          )}
        </MetaText>
      </div>
    </ToolBox>
  );
}
