import { type FactorBar, factorBars, nameInWords } from '../../../insights';
import { formatNumber } from '../../../i18n';
import { ForeignText, MetaText, VisuallyHidden } from '../../../internal';
import type { InsightFactor } from '../../../model';
import * as S from './InsightWhy.styles';
import type { WhyFormat } from '../messages/whyMessages';

/** What weighs in a finding, the weightiest first: a bar to look at, and the same in words. */
export function FactorTable({
  factors,
  lang,
  format,
}: {
  readonly factors: readonly InsightFactor[];
  /** BCP 47 tag of their language. */
  readonly lang: string | undefined;
  readonly format: WhyFormat;
}) {
  if (factors.length === 0) return null;
  const { bars, more } = factorBars(factors);
  return (
    <section>
      <S.Heading>{format.text('whyFactors')}</S.Heading>
      <S.Factors>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{format.text('factor')}</VisuallyHidden>
            </th>
            <th scope="colgroup" colSpan={2}>
              <VisuallyHidden>{format.text('weight')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, index) => (
            <tr key={index}>
              <th scope="row">
                <ForeignText lang={lang}>{nameInWords(bar.label)}</ForeignText>
                {detailOf(bar) !== '' && (
                  <>
                    {' '}
                    <MetaText>
                      <ForeignText lang={lang}>{detailOf(bar)}</ForeignText>
                    </MetaText>
                  </>
                )}
              </th>
              <td>
                <S.Track viewBox="-50 0 100 8" preserveAspectRatio="none" aria-hidden>
                  <line x1="0" x2="0" y1="0" y2="8" vectorEffect="non-scaling-stroke" />
                  <rect
                    x={bar.direction === 'decreases' ? -50 * bar.ratio : 0}
                    width={50 * bar.ratio}
                    height="8"
                    data-direction={bar.direction}
                  />
                </S.Track>
              </td>
              <td>
                <MetaText>{weightText(bar, format)}</MetaText>
              </td>
            </tr>
          ))}
        </tbody>
      </S.Factors>
      {more > 0 && <MetaText>{format.text('moreFactors', { count: more })}</MetaText>}
    </section>
  );
}

/** What else its source says; the name that it goes by there, where it is shown in words. */
function detailOf({ label, detail }: FactorBar): string {
  const name = nameInWords(label) === label ? [] : [label];
  return [...name, ...(detail === null ? [] : [detail])].join(' · ');
}

function weightText({ direction, contribution }: FactorBar, format: WhyFormat): string {
  const weight = formatNumber(contribution ?? 0, format.locale, {
    maximumSignificantDigits: 3,
    signDisplay: 'exceptZero',
  });
  switch (direction) {
    case 'increases':
      return format.text('factorRaises', { weight });
    case 'decreases':
      return format.text('factorLowers', { weight });
    case 'none':
      return format.text('factorNone');
    case 'unknown':
      return format.text('factorUnknown');
  }
}
