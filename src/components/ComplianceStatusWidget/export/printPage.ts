import {
  complianceReport,
  computeFrameworkScores,
  displayPercent,
  explainScore,
  resultsAt,
  withResults,
  type ReportInput,
  type ReportedControl,
} from '../../../compliance/index';
import type { Format } from '../../../internal/index';
import { drawStatus } from '../drawStatus';
import { formatDay } from '../formatDay';
import { frameworkLabel } from '../frameworkLabel';
import type { controlMessages } from '../messages/controlMessages';
import type { explanationMessages } from '../messages/explanationMessages';
import type { exportMessages } from '../messages/exportMessages';
import type { SummaryMessageKey } from '../messages/summaryMessages';
import { escapeHtml } from './escapeHtml';

/** What writes the words of a printed page. */
export type PrintFormat = Format<
  | SummaryMessageKey
  | keyof typeof exportMessages
  | keyof typeof explanationMessages
  | keyof typeof controlMessages
>;

const style = `
  body { color: #111; font: 11pt/1.4 system-ui, sans-serif; margin: 1.5cm; }
  h1 { font-size: 16pt; margin: 0; }
  h2 { font-size: 12pt; margin: 1.2em 0 0.4em; }
  p { margin: 0.2em 0; }
  table { border-collapse: collapse; width: 100%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border-bottom: 1px solid #bbb; overflow-wrap: anywhere; padding: 3pt 6pt 3pt 0; text-align: start; vertical-align: top; }
`;

/**
 * The report as a page to be printed: the score and how it is made, the frameworks, and every control with all of its
 * text. Nothing in it runs or loads anything.
 */
export function printPage(
  input: ReportInput,
  { format, direction }: { readonly format: PrintFormat; readonly direction: 'ltr' | 'rtl' },
): string {
  const { data, now, timeZone, policy } = input;
  const { score, controls } = complianceReport(input);
  const { text } = format;
  const current = withResults(
    data,
    resultsAt(data, { now, timeZone }, score.policy.expiredEvidence),
  );
  const scores = computeFrameworkScores(current, policy);
  const percent = (ratio: number | null) =>
    ratio === null
      ? text('statusNotAssessed')
      : format.percent(displayPercent(ratio, score.policy.rounding));
  const sentences = explainScore(score, { say: text, percent });
  const frameworks = data.frameworks.map((framework) => [
    frameworkLabel(framework, format),
    percent(framework.score ?? scores.get(framework.id)?.score ?? null),
    framework.nextAuditAt === null ? text('notStated') : formatDay(framework.nextAuditAt, format),
  ]);
  return `<!doctype html>
<html lang="${escapeHtml(format.locale)}" dir="${direction}">
<head><meta charset="utf-8"><title>${escapeHtml(text('title'))}</title><style>${style}</style></head>
<body>
<h1>${escapeHtml(text('title'))}</h1>
<p>${escapeHtml(`${text('asOf')} ${format.dateTime(now)}`)}${input.filters === undefined ? '' : ` · ${escapeHtml(input.filters)}`}</p>
<h2>${escapeHtml(`${text('printScore')}: ${percent(score.score)}`)}</h2>
${[...sentences, text('scorePolicy', { policy: score.policy.id })].map((each) => `<p>${escapeHtml(each)}</p>`).join('\n')}
<h2>${escapeHtml(text('frameworks'))}</h2>
${table([text('columnFramework'), text('printScore'), text('nextAudit')], frameworks)}
<h2>${escapeHtml(text('controls'))}</h2>
${table(
  [
    text('columnReference'),
    text('columnControl'),
    text('columnResult'),
    text('columnFramework'),
    text('columnOwner'),
    text('columnDue'),
  ],
  controls.map((each) => controlCells(each, format)),
)}
</body>
</html>
`;
}

function controlCells({ control, frameworks, exception }: ReportedControl, format: PrintFormat) {
  const { reference, title, description, result, underlyingResult, owner, dueAt } = control;
  const results = [
    drawStatus(result, format).label,
    ...(result === 'exempt' && underlyingResult != null
      ? [format.text('exemptBeneath', { result: drawStatus(underlyingResult, format).label })]
      : []),
    ...(exception?.expiresAt == null ? [] : [formatDay(exception.expiresAt, format)]),
  ];
  return [
    reference,
    [title, description].filter((each) => each !== null && each !== '').join('\n'),
    results.join(format.text('comma')),
    frameworks.map((framework) => frameworkLabel(framework, format)).join(format.text('comma')),
    owner ?? format.text('notStated'),
    dueAt === null ? format.text('notStated') : formatDay(dueAt, format),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (name: 'th' | 'td', texts: readonly string[]) =>
    texts.map((each) => `<${name}><bdi>${escapeHtml(each)}</bdi></${name}>`).join('');
  return `<table><thead><tr>${cells('th', heads)}</tr></thead><tbody>
${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}
</tbody></table>`;
}
