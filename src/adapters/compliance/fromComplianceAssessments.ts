import type { AdapterResult, ComplianceData, FrameworkStatus } from '../../model';
import { addControl } from './addControl';
import { emptyCompliance } from './emptyCompliance';
import type { Draft } from '../values/draft';
import { controlResult, frameworkId, frameworkKind } from './frameworks';
import { issue, pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { newFramework } from './newFramework';
import { openItems } from '../reading/openItems';
import { eachEntry } from '../reading/readItems';
import { unlessVacuous } from '../reading/unlessVacuous';
import { identifier, percent, record, text, texts, time } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

const assessmentShape = /* @__PURE__ */ shape(() => ({
  framework: required(frameworkKind),
  region: optional(text),
  tenantId: optional(identifier),
  assessmentDate: expected(time),
  overallScore: expected(percent),
  requirements: branch(record, 'expected'),
  gaps: optional(texts),
  recommendations: optional(texts),
  nextAuditDate: optional(time),
}));

const requirementShape = /* @__PURE__ */ shape(() => ({
  requirement: optional(text),
  description: optional(text),
  score: expected(percent),
  status: expected(controlResult),
  controls: optional(texts),
}));

type Assessment = FieldValues<typeof assessmentShape>;

/**
 * Compliance assessments of `compliance_engine` and `global_compliance_service` → `ComplianceData`.
 * Contract: "Services and their answers", row `global_compliance_service, compliance_engine`.
 *
 * Takes a list of assessments, `{assessments: [...]}`, or a single one. Scores come in percent and leave as ratios.
 * Each entry of `requirements` becomes one requirement and the one control that was assessed for it; the measures that
 * it names are the control's `safeguards`. An assessment without requirements assessed nothing: its score is `null`,
 * its status `not_assessed`, and `issues` holds a `vacuous`. Of two assessments of the same framework, region and
 * tenant the newer is kept.
 */
export function fromComplianceAssessments(answer: unknown): AdapterResult<ComplianceData> {
  const newest = new Map<string, { assessment: Assessment; path: string }>();
  const opened = openItems(
    answer,
    assessmentShape,
    'framework',
    'a list of assessments',
    'assessments',
    (assessment, path, issues) => {
      const id = frameworkId(assessment.framework, assessment.region, assessment.tenantId);
      const other = newest.get(id);
      const isNewer = !other || ageless(assessment) > ageless(other.assessment);
      if (isNewer) newest.set(id, { assessment, path });
      if (other) {
        const older = isNewer ? other.path : path;
        issues.push(issue(older, 'duplicate', 'The assessment', id, 'left out'));
      }
    },
  );
  if (!opened.ok) return opened;
  const { issues } = opened;
  const data = emptyCompliance();
  for (const [id, { assessment, path }] of newest) {
    addAssessment(data, id, assessment, path, issues);
  }
  return { ok: true, data, issues };
}

/** An assessment without a date is older than every one that has one. */
function ageless(assessment: Assessment): number {
  return assessment.assessmentDate ?? -Infinity;
}

function addAssessment(
  data: Draft<ComplianceData>,
  id: string,
  assessment: Assessment,
  path: string,
  issues: Issues,
): void {
  const asked = Object.keys(assessment.requirements?.value ?? {}).length;
  const scoreAt = pointer(path, 'overall_score');
  const results: string[] = [];
  eachEntry(assessment.requirements, requirementShape, issues, (entry, reference) => {
    const result = entry.status ?? 'not_assessed';
    results.push(result);
    addControl(data, id, pointer(id, reference), {
      reference,
      title: entry.requirement ?? reference,
      description: entry.description,
      result,
      ratio: entry.score,
      safeguards: entry.controls ?? [],
      assessedAt: assessment.assessmentDate,
    });
  });
  const gaps = assessment.gaps ?? [];
  data.frameworks.push(
    newFramework(assessment.framework, {
      tenantId: assessment.tenantId,
      region: assessment.region,
      score: unlessVacuous(assessment.overallScore, asked, scoreAt, issues),
      status: statusOf(results, asked, gaps),
      assessedAt: assessment.assessmentDate,
      nextAuditAt: assessment.nextAuditDate,
      gaps,
      recommendations: assessment.recommendations ?? [],
    }),
  );
}

/**
 * An assessment carries no status of its own. It follows from its requirements, and "compliant" needs all of them:
 * read whole, assessed and fulfilled.
 */
function statusOf(
  results: readonly string[],
  asked: number,
  gaps: readonly string[],
): FrameworkStatus {
  if (asked === 0 || (results.length === asked && results.every(isOpen))) return 'not_assessed';
  if (results.includes('non_compliant')) return 'non_compliant';
  const fulfilled = results.filter((result) => result === 'compliant' || isExcused(result)).length;
  return fulfilled === asked && gaps.length === 0 ? 'compliant' : 'at_risk';
}

function isOpen(result: string): boolean {
  return result === 'not_assessed';
}

function isExcused(result: string): boolean {
  return result === 'exempt' || result === 'not_applicable';
}
