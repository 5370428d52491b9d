import { useEffect, useMemo, useState } from 'react';
import { MetaText, SelectField, useMoreTexts } from '../../../internal';
import type { EventLog } from '../../../model';
import { compareProcesses, type Variant } from '../../../process';
import { DayField } from '../filters/DayField';
import type { MapMarks } from '../map/mapMarks';
import { compareMessages } from '../messages/compareMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { changeMarks } from './changeMarks';
import { splitByDay } from './splitByDay';
import { splitByVariant } from './splitByVariant';
import { middleDay } from './middleDay';
import { ToolBox } from './ToolBox';

export interface CompareToolProps {
  readonly log: EventLog;
  readonly variants: readonly Variant[];
  /** Gets what changed, and `null` when the tool goes. */
  readonly onMarksChange: (marks: MapMarks | null) => void;
  readonly onClose: () => void;
  readonly format: ProcessFormat;
}

/** So many variants a list can hold and still be used. */
const most = 200;

/** Compares two periods or two variants: on the map, by sign, line and colour. */
export function CompareTool(props: CompareToolProps) {
  const { log, variants, onMarksChange, onClose } = props;
  const format = useMoreTexts(props.format, compareMessages);
  const [what, setWhat] = useState('periods');
  const [day, setDay] = useState<number | undefined>(undefined);
  const [pair, setPair] = useState({ one: '0', other: '1' });
  const middle = useMemo(() => middleDay(log), [log]);
  const split = day ?? middle;
  const ofVariants = middle === null || (what === 'variants' && variants.length > 1);
  const sides = useMemo(() => {
    if (ofVariants) {
      return splitByVariant(log, variants[Number(pair.one)], variants[Number(pair.other)]);
    }
    return split === null ? null : splitByDay(log, split);
  }, [log, variants, ofVariants, pair, split]);

  useEffect(() => {
    if (sides) onMarksChange(changeMarks(compareProcesses(sides.earlier, sides.later), format));
    return () => onMarksChange(null);
  }, [sides, format, onMarksChange]);

  const options = variants.slice(0, most).map(({ count }, i) => ({
    value: String(i),
    label: format.text('compareVariant', {
      rank: i + 1,
      cases: format.text('casesShort', { count }),
    }),
  }));
  const cases = sides && {
    earlier: format.text('casesShort', { count: sides.earlier.cases }),
    later: format.text('casesShort', { count: sides.later.cases }),
  };
  return (
    <ToolBox title={format.text('toolCompare')} onClose={onClose} format={format}>
      {middle !== null && variants.length > 1 && (
        <SelectField
          label={format.text('compareWhat')}
          value={what}
          options={[
            { value: 'periods', label: format.text('comparePeriods') },
            { value: 'variants', label: format.text('compareVariants') },
          ]}
          onValueChange={setWhat}
        />
      )}
      {ofVariants ? (
        <>
          <SelectField
            label={format.text('compareOne')}
            value={pair.one}
            options={options}
            onValueChange={(one) => setPair({ ...pair, one })}
          />
          <SelectField
            label={format.text('compareOther')}
            value={pair.other}
            options={options}
            onValueChange={(other) => setPair({ ...pair, other })}
          />
        </>
      ) : (
        <DayField
          label={format.text('compareSplit')}
          value={split ?? undefined}
          onValueChange={setDay}
        />
      )}
      {cases && (
        <MetaText role="status">
          {ofVariants || split === null
            ? format.text('compareVariantNote', {
                earlier: nameOf(options, pair.one),
                later: nameOf(options, pair.other),
              })
            : format.text('compareNote', { at: format.date(split, 'UTC'), ...cases })}
        </MetaText>
      )}
    </ToolBox>
  );
}

function nameOf(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? '–';
}
