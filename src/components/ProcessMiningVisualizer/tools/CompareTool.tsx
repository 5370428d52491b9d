import { useEffect, useMemo, useState } from 'react';
import { MetaText } from '../../../internal';
import type { EventLog } from '../../../model';
import { compareProcesses, discoverProcess } from '../../../process';
import { DayField } from '../filters/DayField';
import type { MapMarks } from '../map/mapMarks';
import type { ProcessFormat } from '../messages';
import { changeMarks } from './changeMarks';
import { middleDay } from './middleDay';
import { ToolBox } from './ToolBox';

export interface CompareToolProps {
  readonly log: EventLog;
  /** Gets what changed, and `null` when the tool goes. */
  readonly onMarksChange: (marks: MapMarks | null) => void;
  readonly onClose: () => void;
  readonly format: ProcessFormat;
}

/** Compares cases that started before a day with those after: on the map, by sign, line and colour. */
export function CompareTool({ log, onMarksChange, onClose, format }: CompareToolProps) {
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const middle = useMemo(() => middleDay(log), [log]);
  const split = chosen ?? middle;
  const sides = useMemo(() => {
    if (split === null) return null;
    const part = (from: number | undefined, to: number | undefined) =>
      discoverProcess(log, { filter: { type: 'time', from, to, keep: 'starting' } });
    return { earlier: part(undefined, split - 1), later: part(split, undefined) };
  }, [log, split]);

  useEffect(() => {
    if (sides) onMarksChange(changeMarks(compareProcesses(sides.earlier, sides.later), format));
    return () => onMarksChange(null);
  }, [sides, format, onMarksChange]);

  return (
    <ToolBox title={format.text('toolCompare')} onClose={onClose} format={format}>
      <DayField
        label={format.text('compareSplit')}
        value={split ?? undefined}
        onValueChange={setChosen}
      />
      {sides && split !== null && (
        <MetaText role="status">
          {format.text('compareNote', {
            at: format.date(split, 'UTC'),
            earlier: format.text('casesShort', { count: sides.earlier.cases }),
            later: format.text('casesShort', { count: sides.later.cases }),
          })}
        </MetaText>
      )}
    </ToolBox>
  );
}
