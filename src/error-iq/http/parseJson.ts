/** A text as JSON, or a sign that it is none. */
export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const stringOrBareNumber = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
const mark = '\u0000not a number';

/**
 * Reads JSON as Python writes it: `NaN`, `Infinity` and `-Infinity`, which the standard forbids and Python's `json`
 * emits, become `NaN`, for the adapters to report. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return parsePythonJson(text);
  }
}

function parsePythonJson(text: string): ParsedJson {
  if (!/NaN|Infinity/.test(text)) return { ok: false };
  try {
    const standard = text.replace(stringOrBareNumber, (token) =>
      token.startsWith('"') ? token : JSON.stringify(mark),
    );
    return {
      ok: true,
      value: JSON.parse(standard, (_key, value: unknown) =>
        value === mark ? Number.NaN : value,
      ) as unknown,
    };
  } catch {
    return { ok: false };
  }
}
