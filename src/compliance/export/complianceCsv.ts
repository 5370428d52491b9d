import { complianceReport } from './complianceReport';
import { csvCell } from './csvCell';
import { isoTime } from './isoTime';
import type { ReportInput } from './reportInput';

const columns = [
  'control_id',
  'reference',
  'title',
  'result',
  'result_without_exception',
  'exception_until',
  'left_out_of_score',
  'frameworks',
  'requirements',
  'severity',
  'owner',
  'assessed_at',
  'due_at',
  'as_of',
  'policy',
  'score',
  'filters',
] as const;

/** Marks a file as UTF-8 for spreadsheets that would guess otherwise. */
const byteOrderMark = '\ufeff';

/**
 * The controls as a CSV file (RFC 4180): one row each, and in every row when and by which policy the score of all was
 * made, so that no row loses its meaning alone. Formulas are defused; see `csvCell`.
 */
export function complianceCsv(
  input: ReportInput,
  options: { readonly bom?: boolean } = {},
): string {
  const { score, controls } = complianceReport(input);
  const rows = controls.map(
    ({ control, frameworks, requirements, exception, leftOut }): Record<Column, string> => ({
      control_id: control.id,
      reference: control.reference,
      title: control.title,
      result: control.result,
      result_without_exception: control.underlyingResult ?? '',
      exception_until: isoTime(exception?.expiresAt),
      left_out_of_score: leftOut ?? '',
      frameworks: frameworks.map(({ name }) => name).join('; '),
      requirements: requirements.map(({ reference }) => reference).join('; '),
      severity: control.severity ?? '',
      owner: control.owner ?? '',
      assessed_at: isoTime(control.assessedAt),
      due_at: isoTime(control.dueAt),
      as_of: isoTime(input.now),
      policy: score.policy.id,
      score: score.score === null ? '' : String(score.score),
      filters: input.filters ?? '',
    }),
  );
  const lines = [
    columns.map(csvCell),
    ...rows.map((row) => columns.map((column) => csvCell(row[column]))),
  ];
  return (
    (options.bom === false ? '' : byteOrderMark) +
    lines.map((cells) => `${cells.join(',')}\r\n`).join('')
  );
}

type Column = (typeof columns)[number];
