import { partMessages } from './partMessages';

/** The English texts of the replay. */
export const replayMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  replayPlay: 'Play',
  replayPause: 'Pause',
  replayTime: 'Point in time',
  replaySpeed: 'Speed',
  replayClock: 'Clock',
  replayCalendar: 'By the calendar',
  replayTogether: 'All from their begin',
  replayStep: 'Next event',
  replayNow: { one: '{at}, {count} active case', other: '{at}, {count} active cases' },
  replayHidden: {
    one: '{count} of them on a path that is not shown',
    other: '{count} of them on paths that are not shown',
  },
  replayReduced: 'Motion is reduced: step from event to event.',
}))();
