import { ForeignText } from '../../../internal/index';
import * as S from './trend.styles';
import type { TrendFormat, TrendView } from './trendView';

/** The trend as a table: every point that the picture has, gaps and new rules among them. */
export function TrendTable({
  view: { rows },
  format: { text },
}: {
  readonly view: TrendView;
  readonly format: TrendFormat;
}) {
  const hasCoverage = rows.some(({ coverage }) => coverage !== null);
  const hasRules = rows.some(({ newRules }) => newRules !== null);
  const hasNotes = rows.some(({ point }) => point.note !== null);
  return (
    <S.TableBox tabIndex={0} role="group" aria-label={text('trend')}>
      <S.Table>
        <thead>
          <tr>
            <th scope="col">{text('trendDate')}</th>
            <th scope="col" data-figure>
              {text('trendScore')}
            </th>
            {hasCoverage && (
              <th scope="col" data-figure>
                {text('trendCoverage')}
              </th>
            )}
            {hasRules && <th scope="col">{text('trendRules')}</th>}
            {hasNotes && <th scope="col">{text('trendNote')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, date, score, coverage, newRules }) => (
            <tr key={point.at}>
              <td>
                <bdi>{date}</bdi>
              </td>
              <td data-figure>
                <bdi>{score ?? text('trendGap')}</bdi>
              </td>
              {hasCoverage && (
                <td data-figure>
                  <bdi>{coverage}</bdi>
                </td>
              )}
              {hasRules && (
                <td>
                  {newRules !== null && <bdi>{text('trendNewRules', { rules: newRules })}</bdi>}
                </td>
              )}
              {hasNotes && (
                <td>
                  <ForeignText>{point.note}</ForeignText>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </S.Table>
    </S.TableBox>
  );
}
