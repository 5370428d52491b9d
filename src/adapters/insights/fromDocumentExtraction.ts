import type { AdapterResult, InsightData } from '../../model';
import { unknownConfidence } from './confidence';
import { evidenceOf } from './evidenceOf';
import { emptyInsights } from './emptyInsights';
import { labelOf } from '../values/labelOf';
import { newInsight } from './newInsight';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { count, identifier, percent, record, text, time } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';

const documentShape = /* @__PURE__ */ shape(() => ({
  documentId: expected(identifier),
  filename: optional(text),
  documentType: optional(text),
  extractionResult: branch(record, 'optional'),
  structuredData: optional(record),
  processingTimestamp: expected(time),
}));

const extractionShape = /* @__PURE__ */ shape(() => ({
  text: optional(text),
  // Text that is taken from a PDF is no guess and has none.
  confidence: optional(percent),
  wordCount: optional(count),
}));

/**
 * What was read out of a document, of the module `document_ai_service` → `InsightData` with one insight, whose evidence
 * are the facts found. The service has no path yet. The confidence of reading letters comes in percent and leaves as a
 * ratio; without a word it is unknown, with a `vacuous`.
 */
export function fromDocumentExtraction(answer: unknown): AdapterResult<InsightData> {
  const opened = openObject(answer, documentShape, 'an extracted document');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { extractionResult: source, documentType } = fields;
  const extraction = source && readFields(source.value, extractionShape, source.path, issues);
  const score =
    extraction &&
    unlessVacuous(extraction.confidence, extraction.wordCount, `${source.path}/confidence`, issues);
  const data = emptyInsights();
  data.insights.push(
    newInsight({
      id: `document/${fields.documentId ?? ''}`,
      kind: 'summary',
      title: fields.filename ?? labelOf(documentType ?? 'document'),
      summary: extraction?.text ?? null,
      confidence: score === null ? unknownConfidence : { kind: 'probability', value: score },
      category: documentType,
      createdAt: fields.processingTimestamp,
      explanation: evidenceOf(fields.structuredData, 'document'),
    }),
  );
  return { ok: true, data, issues };
}
