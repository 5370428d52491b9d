/** What a colour says. */
export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'neutral';
