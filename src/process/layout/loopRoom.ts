/** The room beside an activity that follows itself, in pixels. */
export const loopRoom = 28;
