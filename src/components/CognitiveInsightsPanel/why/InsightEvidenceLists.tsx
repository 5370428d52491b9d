import { plainText } from '../../../insights';
import { ForeignText, MetaText } from '../../../internal';
import type { InsightEvidence } from '../../../model';
import { allowedLink } from './allowedLink';
import * as S from './InsightWhy.styles';
import type { WhyFormat, WhyMessageKey } from '../messages/whyMessages';
import { SourceLink } from './SourceLink';

const groups = [
  ['for', 'evidenceFor'],
  ['against', 'evidenceAgainst'],
  [null, 'evidenceOther'],
] as const satisfies readonly (readonly [InsightEvidence['supports'], WhyMessageKey])[];

const longestList = 20;

/** What can be looked up, parted into what speaks for a finding, what against it, and what its source does not say. */
export function InsightEvidenceLists({
  evidence,
  lang,
  isLinkAllowed,
  format,
}: {
  readonly evidence: readonly InsightEvidence[];
  /** BCP 47 tag of its language. */
  readonly lang: string | undefined;
  readonly isLinkAllowed: ((url: URL) => boolean) | undefined;
  readonly format: WhyFormat;
}) {
  return groups.map(([supports, heading]) => {
    const own = evidence.filter((each) => each.supports === supports).slice(0, longestList);
    if (own.length === 0) return null;
    return (
      <section key={heading}>
        <S.Heading>{format.text(heading)}</S.Heading>
        <ul>
          {own.map(({ id, label, value, at, href }) => (
            <li key={id} data-evidence={id}>
              <SourceLink href={allowedLink(href, isLinkAllowed)}>
                <ForeignText lang={lang}>{evidenceText(label, value, format)}</ForeignText>
              </SourceLink>{' '}
              {at !== null && <MetaText>{format.dateTime(at)}</MetaText>}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function evidenceText(label: string, value: string | null, format: WhyFormat): string {
  const name = plainText(label, 200).text;
  const shows = plainText(value, 300).text;
  return shows === '' ? name : format.text('evidence', { label: name, value: shows });
}
