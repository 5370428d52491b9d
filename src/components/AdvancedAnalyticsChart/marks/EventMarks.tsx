import { styled } from 'styled-components';
import { clusterAnnotations } from '../../../series';
import { focusRing, Popover, textStyles, useMoreTexts } from '../../../internal';
import { chartPartMessages } from '../parts/partMessages';
import type { ChartAnnotation } from '../chartSpec';
import { placeText } from '../data/placeText';
import { readMoment } from '../data/readMoment';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';

const Flag = styled.button.attrs({ type: 'button' })`
  ${textStyles.meta}
  background: none;
  block-size: 24px;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-default);
  cursor: pointer;
  inline-size: 24px;
  padding: 0;
  position: absolute;
  transform: translateX(-50%);
  z-index: 1;

  > span {
    background-color: var(--aut-color-surface-raised);
    border: 1px solid var(--aut-color-border-strong);
    border-radius: var(--aut-radius-pill);
    display: inline-block;
    line-height: 14px;
    min-inline-size: 16px;
    padding-inline: 3px;
  }
  ${focusRing}
`;

const Stem = styled.div`
  border-inline-start: 1px dashed var(--aut-color-border-strong);
  pointer-events: none;
  position: absolute;
`;

const List = styled.ul`
  display: grid;
  gap: var(--aut-space-2);
  list-style: none;
  margin: 0;
  padding: 0;
`;

const When = styled.div`
  ${textStyles.meta}
`;

export interface EventMarksProps {
  readonly frame: ChartFrame;
  readonly annotations: readonly ChartAnnotation[];
  readonly format: ChartFormat;
}

/** What happened, as a mark above the plot with a line through it. Marks without room between them become one that lists them. */
export function EventMarks({ frame, annotations, ...props }: EventMarksProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  const { plot, x, view, input } = frame;
  const placed = annotations
    .map((annotation) => ({
      annotation,
      id: annotation.id,
      at: readMoment(annotation.at, input.timeZone),
    }))
    .filter(({ at }) => at >= view[0] && at <= view[1]);
  const clusters = clusterAnnotations(placed, Math.abs(x.toValue(26) - x.toValue(0)));
  return (
    <>
      {clusters.map(({ at, members }) => {
        const left = plot.left + x.toPixel(at);
        const [first] = members;
        const label =
          members.length === 1 && first
            ? format.text('annotation', {
                label: first.annotation.label,
                at: placeText(input.data, at, format),
              })
            : format.text('annotations', { count: members.length });
        return (
          <div key={first?.id} data-part="event">
            <Stem style={{ left, top: plot.top, height: plot.height }} />
            <Popover
              label={label}
              trigger={
                <Flag aria-label={label} title={label} style={{ left, top: plot.top - 22 }}>
                  <span aria-hidden>
                    {members.length === 1 ? '•' : format.number(members.length)}
                  </span>
                </Flag>
              }
            >
              <List>
                {members.map(({ annotation, id, at: when }) => (
                  <li key={id}>
                    <When>{placeText(input.data, when, format)}</When>
                    <bdi>{annotation.label}</bdi>
                    {annotation.detail !== undefined && <When>{annotation.detail}</When>}
                  </li>
                ))}
              </List>
            </Popover>
          </div>
        );
      })}
    </>
  );
}
