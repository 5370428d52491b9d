/** What a text of JSON says; a text that is none stays itself, as does anything else. */
export function parseJson(sent: unknown): unknown {
  if (typeof sent !== 'string') return sent;
  try {
    return JSON.parse(sent) as unknown;
  } catch {
    return sent;
  }
}
