import type { Message, MessageOverrides } from '../../internal/index';

/** The English texts of the introductions: three steps for each component, and the words around them. */
export const introductionMessages = {
  label: 'Introduction',
  position: '{step} of {count}',
  next: 'Next',
  done: 'Done',
  skip: 'Skip',
  chartsTitle1: 'Read a value',
  chartsText1:
    'Point at the chart, or focus it and press an arrow key. You get the measured figures.',
  chartsTitle2: 'Look closer',
  chartsText2:
    'Drag across a stretch of time, or press + and −, to see it alone. Zooming can be undone.',
  chartsTitle3: 'Take it with you',
  chartsText3:
    'The menu has the table, the sound and the files. Press ? in the chart for its keys.',
  complianceTitle1: 'What the score covers',
  complianceText1: 'Only what was assessed. The range says how far the rest could move the score.',
  complianceTitle2: 'Find what to do',
  complianceText2: 'Open a control for its evidence, its owner and the date that comes next.',
  complianceTitle3: 'Act on it',
  complianceText3:
    'Assign, attest or ask for an exception there. Press ? in the list for its keys.',
  insightsTitle1: 'How sure it is',
  insightsText1:
    'Severity says how much it matters, confidence how well it is founded. They differ.',
  insightsTitle2: 'Why you see it',
  insightsText2: 'Each finding opens to its evidence, for and against, and to where it comes from.',
  insightsTitle3: 'Teach it',
  insightsText3:
    'Dismiss what does not help and say why; nothing is lost. Press ? in the list for its keys.',
  notificationsTitle1: 'What is new',
  notificationsText1:
    'A dot marks what you have not read. The count follows what you do, on every tab.',
  notificationsTitle2: 'Put it away',
  notificationsText2: 'Archive, snooze or mute from each row. Every step can be undone.',
  notificationsTitle3: 'Stay on the keyboard',
  notificationsText3: 'Arrow keys move through the list. Press ? in the list for its keys.',
  processTitle1: 'Follow the work',
  processText1: 'Cases run from top to bottom. The thicker a path, the more of them took it.',
  processTitle2: 'More or less detail',
  processText2: 'The two sliders show fewer activities and paths, or all of them.',
  processTitle3: 'Find the time',
  processText3: 'Switch to performance to see where cases wait. Press ? on the map for its keys.',
} satisfies Record<string, Message>;

/** Which text of an introduction. */
export type IntroductionMessageKey = keyof typeof introductionMessages;

/** Texts in the place of the English ones. */
export type IntroductionMessages = MessageOverrides<Record<IntroductionMessageKey, Message>>;
