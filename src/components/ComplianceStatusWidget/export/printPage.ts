import {
  complianceReport,
  displayPercent,
  displayScore,
  explainScore,
  resultsAt,
  withResults,
  type ReportInput,
  type ReportedControl,
  type ScoreResult,
} from '../../../compliance/index';
import type { Format } from '../../../internal/index';
import type { ComplianceData } from '../../../model/index';
import { complianceView } from '../complianceView';
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
  | 'trendScore'
>;

const style = `
  @page { margin: 16mm 14mm; }
  * { box-sizing: border-box; }
  body { color: #111; font: 9.5pt/1.4 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 8mm 6mm; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 1mm; }
  h2 { break-after: avoid; font-size: 11.5pt; margin: 7mm 0 2mm; }
  p { margin: 0; orphans: 3; widows: 3; }
  .meta { color: #555; }
  .score { align-items: baseline; border-block: 1px solid #111; break-inside: avoid; display: flex; gap: 6mm; margin-block: 5mm 0; padding-block: 3mm; }
  .figure { flex: none; font-size: 26pt; font-variant-numeric: tabular-nums; font-weight: 600; line-height: 1.1; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th { border-bottom: 1px solid #111; color: #555; font-size: 8.5pt; font-weight: 600; }
  td { border-bottom: 1px solid #ccc; }
  th, td { overflow-wrap: break-word; padding-block: 1.5mm; padding-inline: 0 3mm; text-align: start; vertical-align: top; }
  th:last-child, td:last-child { padding-inline-end: 0; }
  .keep { white-space: nowrap; }
  small { color: #555; display: block; font-size: 8.5pt; }
  @media print { body { max-width: none; padding: 0; } }
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
  const percentOf = (ratio: number) => format.percent(displayPercent(ratio, score.policy.rounding));
  const scoreText = (result: ScoreResult) => {
    const shown = displayScore(result);
    return shown === null ? text('statusNotAssessed') : format.percent(shown);
  };
  const sentences = [
    ...explainScore(score, { say: text, percent: percentOf }),
    text('scorePolicy', { policy: score.policy.id }),
  ];
  const frameworks = complianceView(current, policy, format).cards.map((card) => [
    plain(card.label, 'keep'),
    plain(card.status.label),
    cell(card.score?.text ?? text('statusNotAssessed'), [
      card.score?.aside ?? '',
      card.score?.mismatch ?? '',
    ]),
    cell(card.coverage, []),
    plain(
      card.nextAuditAt === null ? text('notStated') : formatDay(card.nextAuditAt, format),
      'keep',
    ),
  ]);
  const about = [
    `${text('asOf')} ${format.dateTime(now)}`,
    text('exportScope', { count: controls.length }),
    input.filters ?? '',
  ].filter((each) => each !== '');
  return `<!doctype html>
<html lang="${escapeHtml(format.locale)}" dir="${direction}">
<head><meta charset="utf-8"><title>${escapeHtml(text('title'))}</title><style>${style}</style></head>
<body>
<h1>${escapeHtml(text('title'))}</h1>
${about.map((each) => `<p class="meta">${escapeHtml(each)}</p>`).join('\n')}
<div class="score"><div><p class="meta">${escapeHtml(text('printScore'))}</p><p class="figure"><bdi>${escapeHtml(scoreText(score))}</bdi></p></div>
<div>${sentences.map((each) => `<p>${escapeHtml(each)}</p>`).join('\n')}</div></div>
<h2>${escapeHtml(text('frameworks'))}</h2>
${table([text('columnFramework'), text('printStatus'), text('trendScore'), text('coverageTerm'), text('nextAudit')], frameworks)}
${applicabilityPart(data, format)}
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

/** What does not have to be met and why, as an auditor asks for it; nothing where nobody said. */
function applicabilityPart({ requirements, frameworks }: ComplianceData, format: PrintFormat) {
  const { text } = format;
  const left = requirements.filter(({ applicability }) => applicability?.isApplicable === false);
  if (left.length === 0) return '';
  const names = new Map(frameworks.map((each) => [each.id, frameworkLabel(each, format)]));
  return `<h2>${escapeHtml(text('printNotApplicable'))}</h2>
${table(
  [text('columnReference'), text('printRequirement'), text('columnFramework'), text('printReason')],
  left.map(({ reference, title, frameworkId, applicability }) => [
    plain(reference, 'keep'),
    plain(title),
    plain(names.get(frameworkId) ?? frameworkId),
    plain(applicability?.justification ?? text('notStated')),
  ]),
)}`;
}

function controlCells({ control, frameworks, exception }: ReportedControl, format: PrintFormat) {
  const { reference, title, description, result, underlyingResult, owner, dueAt } = control;
  const asides = [
    ...(exception?.expiresAt == null
      ? []
      : [format.text('exemptUntil', { date: formatDay(exception.expiresAt, format) })]),
    ...(result === 'exempt' && underlyingResult != null
      ? [format.text('exemptBeneath', { result: drawStatus(underlyingResult, format).label })]
      : []),
  ];
  return [
    plain(reference, 'keep'),
    cell(title, [description ?? '']),
    cell(drawStatus(result, format).label, asides),
    frameworkCell(
      frameworks.map((framework) => frameworkLabel(framework, format)),
      format,
    ),
    plain(owner ?? format.text('notStated')),
    plain(dueAt === null ? format.text('notStated') : formatDay(dueAt, format), 'keep'),
  ];
}

/** A cell with small print beneath its text. */
function cell(text: string, asides: readonly string[]): string {
  const small = asides.filter((each) => each !== '');
  return `<td><bdi>${escapeHtml(text)}</bdi>${small.map((each) => `<small><bdi>${together(each)}</bdi></small>`).join('')}</td>`;
}

/** Names one after the other, of which short ones do not break. */
function frameworkCell(labels: readonly string[], { text }: PrintFormat): string {
  return `<td>${labels.map((each) => `<bdi>${together(each)}</bdi>`).join(escapeHtml(text('comma')))}</td>`;
}

/** A text that stays on one line if it is short enough for any column. */
function together(text: string): string {
  return text.length > 28 ? escapeHtml(text) : `<span class="keep">${escapeHtml(text)}</span>`;
}

/** A cell of text alone; `keep`: it stays on one line. */
function plain(text: string, className: 'keep' | null = null): string {
  return `<td${className === null ? '' : ` class="${className}"`}><bdi>${escapeHtml(text)}</bdi></td>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<table><thead><tr>${heads.map((each) => `<th><bdi>${escapeHtml(each)}</bdi></th>`).join('')}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}
</tbody></table>`;
}
