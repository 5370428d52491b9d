import { useState } from 'react';
import { Button, ForeignText } from '../../../internal/index';
import type { AuditEvent } from '../../../model/index';
import { AgoText } from '../AgoText';
import type { DetailFormat } from '../messages/detailMessages';
import { DetailPart } from './DetailPart';
import * as S from './detail.styles';

/** Events that are shown before somebody asks for more. */
const few = 5;

export interface AuditTrailProps {
  /** The latest first. */
  readonly events: readonly AuditEvent[];
  readonly headingLevel: number;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: DetailFormat;
}

/** Who did what to a control and when, the latest first; earlier events on request. */
export function AuditTrail({ events, headingLevel, now, format }: AuditTrailProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? events : events.slice(0, few);
  const left = events.length - shown.length;
  return (
    <>
      <DetailPart
        title={format.text('partTrail')}
        headingLevel={headingLevel}
        nothing={format.text('noTrail')}
      >
        {shown.map(({ id, category, at, actor, action, details, outcome }) => (
          <S.Record key={id} data-part="event">
            <S.RecordTitle>
              <ForeignText>{action}</ForeignText>
            </S.RecordTitle>
            {details !== null && (
              <S.RecordTitle>
                <ForeignText>{details}</ForeignText>
              </S.RecordTitle>
            )}
            <S.RecordFacts>
              {at === null ? (
                <span>{format.text('notStated')}</span>
              ) : (
                <AgoText at={at} now={now} format={format} />
              )}
              {category === 'comment' && <span>{format.text('eventComment')}</span>}
              {actor !== null && <ForeignText>{actor}</ForeignText>}
              {outcome !== null && <ForeignText>{outcome}</ForeignText>}
            </S.RecordFacts>
          </S.Record>
        ))}
      </DetailPart>
      {left > 0 && (
        <div>
          <Button onClick={() => setShowsAll(true)}>
            {format.text('moreEvents', { count: left })}
          </Button>
        </div>
      )}
    </>
  );
}
