export const day = 86_400_000;

/** The day on which the hard cases are set, at midnight UTC. */
export const today = Date.UTC(2026, 10, 22);

/** Its noon. */
export const now = today + day / 2;
