import { plainText } from '../../../insights';
import { ForeignText } from '../../../internal';
import type { Provenance } from '../../../model';
import { Facts } from './InsightWhy.styles';
import type { WhyFormat, WhyMessageKey } from '../messages/whyMessages';

const makers = new Map<string, WhyMessageKey>([
  ['ml_model', 'byModel'],
  ['llm', 'byLanguageModel'],
  ['rule', 'byRule'],
  ['statistical', 'byStatistics'],
  ['human', 'byHuman'],
]);

/** Who or what made a finding, with which model and from data of which time; what nobody reported is said to be so. */
export function InsightProvenance({
  provenance,
  format,
}: {
  readonly provenance: Provenance | null | undefined;
  readonly format: WhyFormat;
}) {
  const made = provenance?.generatedBy ?? null;
  const maker = made === null ? undefined : makers.get(made);
  const isTime = (at: number | null | undefined): at is number => typeof at === 'number';
  const { dataFrom, dataTo, generatedAt } = provenance ?? {};
  const rows: readonly (readonly [WhyMessageKey, string | null])[] = [
    ['source', text(provenance?.source)],
    ['generatedBy', maker === undefined ? text(made) : format.text(maker)],
    ['modelVersion', text(provenance?.modelVersion)],
    ['generatedAt', isTime(generatedAt) ? format.dateTime(generatedAt) : null],
    [
      'dataWindow',
      isTime(dataFrom) && isTime(dataTo)
        ? `${format.date(dataFrom)} – ${format.date(dataTo)}`
        : null,
    ],
  ];
  return (
    <Facts>
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{format.text(key)}</dt>
          <dd>
            <ForeignText>{value ?? format.text('notReported')}</ForeignText>
          </dd>
        </div>
      ))}
    </Facts>
  );
}

function text(value: string | null | undefined): string | null {
  return plainText(value, 120).text || null;
}
