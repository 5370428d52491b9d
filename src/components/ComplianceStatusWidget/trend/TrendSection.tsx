import { ChartLine, Table2 } from 'lucide';
import { useId, useMemo, useState } from 'react';
import { SegmentedControl, useMoreTexts } from '../../../internal/index';
import type { ComplianceTrendPoint } from '../../../model/index';
import { trendMessages } from '../messages/trendMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import * as S from './trend.styles';
import { TrendPicture } from './TrendPicture';
import { TrendTable } from './TrendTable';
import { trendView } from './trendView';

export interface TrendSectionProps {
  readonly trend: readonly ComplianceTrendPoint[];
  /** Level of the title in the page's outline. */
  readonly headingLevel: number;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

/** The score over time: a few sentences, and a picture or a table of the same points. */
export function TrendSection({ trend, headingLevel, now, ...props }: TrendSectionProps) {
  const format = useMoreTexts(props.format, trendMessages);
  const view = useMemo(() => trendView(trend, now, format), [trend, now, format]);
  const [shownAs, setShownAs] = useState<'picture' | 'table'>('picture');
  const titleId = useId();
  return (
    <S.Section aria-labelledby={titleId} data-part="trend">
      <S.SectionHeader>
        <div>
          <S.SectionTitle as={`h${headingLevel}`} id={titleId}>
            {format.text('trend')}
          </S.SectionTitle>
          <S.Sentence>
            <bdi>{view.sentence}</bdi>
          </S.Sentence>
        </div>
        <SegmentedControl
          label={format.text('trendShownAs')}
          value={shownAs}
          onValueChange={setShownAs}
          segments={[
            { value: 'picture', label: format.text('trendAsPicture'), icon: ChartLine },
            { value: 'table', label: format.text('trendAsTable'), icon: Table2 },
          ]}
        />
      </S.SectionHeader>
      {shownAs === 'picture' ? (
        <TrendPicture view={view} format={format} />
      ) : (
        <TrendTable view={view} format={format} />
      )}
    </S.Section>
  );
}
