import * as S from './trend.styles';
import type { TrendFormat, TrendView } from './trendView';

/** The drawing's own units; it is stretched to the panel, with lines as thin as ever. */
const width = 100;
const height = 100;

const levels = [1, 0.5, 0];

/**
 * The trend as lines from 0 to 100 %. A line runs only through neighbouring scores under the same rules; where others
 * begin to hold stands a dashed upright. It says nothing to those who listen: the sentence and the table do.
 */
export function TrendPicture({
  view,
  format,
}: {
  readonly view: TrendView;
  readonly format: TrendFormat;
}) {
  const times = view.rows.map(({ point }) => point.at);
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  // A span of one moment has no width: its point stands in the middle.
  const share = (at: number) => (first === last ? 0.5 : (at - first) / (last - first));
  const place = (at: number) => (width * share(at)).toFixed(3);
  const y = (score: number) => height * (1 - score);
  const changes = view.rows.filter(({ newRules }) => newRules !== null);
  // The names of several would lie on each other; the sentence counts them and the table names them.
  const only = changes.length === 1 ? changes[0] : undefined;
  const onlyAt = only === undefined ? 0 : share(only.point.at);
  return (
    <S.Picture aria-hidden data-part="trend-picture">
      {only !== undefined && (
        <S.RulesLabel
          data-side={onlyAt > 0.5 ? 'before' : 'after'}
          style={
            onlyAt > 0.5
              ? { paddingInlineEnd: `${100 * (1 - onlyAt)}%` }
              : { paddingInlineStart: `${100 * onlyAt}%` }
          }
        >
          <bdi>{format.text('trendNewRules', { rules: only.newRules ?? '' })}</bdi>
        </S.RulesLabel>
      )}
      <S.Scale>
        {levels.map((level) => (
          <span key={level}>{format.percent(level * 100)}</span>
        ))}
      </S.Scale>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {levels.map((level) => (
          <S.GridLine key={level} x1={0} x2={width} y1={y(level)} y2={y(level)} />
        ))}
        {changes.map(({ point, newRules }) => (
          <S.NewRules
            key={point.at}
            data-part="new-rules"
            x1={place(point.at)}
            x2={place(point.at)}
            y1={0}
            y2={height}
          >
            <title>{format.text('trendNewRules', { rules: newRules ?? '' })}</title>
          </S.NewRules>
        ))}
        {view.runs.map((run) => (
          <S.Run
            key={run[0]?.at}
            data-part="trend-run"
            data-is-point={run.length === 1}
            d={run
              .map(({ at, score }, i) => `${i === 0 ? 'M' : 'L'}${place(at)} ${y(score ?? 0)}`)
              .join('')
              // A path of one point draws its round end only when it goes somewhere.
              .concat(run.length === 1 ? 'h0' : '')}
          />
        ))}
      </svg>
      <S.Dates>
        <bdi>{view.rows[0]?.date}</bdi>
        {view.rows.length > 1 && <bdi>{view.rows.at(-1)?.date}</bdi>}
      </S.Dates>
    </S.Picture>
  );
}
