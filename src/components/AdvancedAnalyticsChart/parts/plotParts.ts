import { createPart } from '../../../internal';

/** What the plot fetches once its first picture stands, or once there is something for it to show. */
export const plotParts = {
  interaction: createPart(
    async () => (await import('../interaction/ChartInteractionLayer')).ChartInteractionLayer,
  ),
  marks: createPart(async () => (await import('../marks/ChartMarks')).ChartMarks),
  events: createPart(async () => (await import('../marks/EventMarks')).EventMarks),
  notice: createPart(async () => (await import('./ChartNotice')).ChartNotice),
  follow: createPart(async () => (await import('./FollowPill')).FollowPill),
  overview: createPart(async () => (await import('../overview/ChartOverview')).ChartOverview),
};
