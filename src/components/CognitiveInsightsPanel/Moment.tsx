import type { ComponentProps } from 'react';
import { type RelativeTime, usePart } from '../../internal';
import { soonPart } from './parts';

/** How long ago a time is, as text; the time itself is a hover, focus or tap away as soon as the code for it is here. */
export function Moment(props: ComponentProps<typeof RelativeTime>) {
  const soon = usePart(soonPart, false);
  const { at, now, format } = props;
  if (soon) return <soon.RelativeTime {...props} />;
  return <span>{now === null ? format.date(at) : format.relative(at, now)}</span>;
}
