/** Half the size of the start and the end, in pixels. */
export const endRadius = 16;
