import { ThumbsDown, ThumbsUp } from 'lucide';
import { type InsightMemory, lastRating, type RatingAspect } from '../../../insights';
import { Button, Icon } from '../../../internal';
import type { Insight } from '../../../model';
import type { CardActs } from '../acting/cardActs';
import * as S from './InsightWhy.styles';
import type { WhyFormat, WhyMessageKey } from '../messages/whyMessages';

const ratings = [
  { rating: 'helpful', message: 'helpful', icon: ThumbsUp },
  { rating: 'not_helpful', message: 'notHelpful', icon: ThumbsDown },
] as const;

const aspectMessages = {
  accurate: ['aspectAccurate', 'aspectInaccurate'],
  timely: ['aspectTimely', 'aspectLate'],
  clear: ['aspectClear', 'aspectUnclear'],
  actionable: ['aspectActionable', 'aspectUseless'],
} as const satisfies Record<RatingAspect, readonly [good: WhyMessageKey, lacking: WhyMessageKey]>;

export interface InsightRatingProps {
  readonly insight: Insight;
  readonly format: WhyFormat;
  readonly acts: CardActs;
  readonly memory: InsightMemory;
}

/** Whether a finding was of use, and in what; a second press takes an answer back. */
export function InsightRating({ insight, format, acts, memory }: InsightRatingProps) {
  const last = lastRating(insight, memory);
  const rating = last?.rating ?? null;
  const aspects = last?.aspects ?? [];
  const rate = (next: typeof rating, of: readonly RatingAspect[] = []) =>
    acts.act(insight, {
      kind: 'rate',
      id: insight.id,
      rating: next,
      ...(of.length > 0 && { aspects: of }),
    });
  return (
    <>
      <S.Row role="group" aria-label={format.text('rate')}>
        <S.Heading>{format.text('rate')}</S.Heading>
        {ratings.map(({ rating: each, message, icon }) => (
          <Button
            key={each}
            aria-pressed={rating === each}
            onClick={() => rate(rating === each ? null : each)}
          >
            <Icon shape={icon} />
            {format.text(message)}
          </Button>
        ))}
      </S.Row>
      {rating !== null && (
        <S.Row role="group" aria-label={format.text('rateWhat')}>
          <S.Heading>{format.text('rateWhat')}</S.Heading>
          {(Object.keys(aspectMessages) as RatingAspect[]).map((aspect) => (
            <Button
              key={aspect}
              aria-pressed={aspects.includes(aspect)}
              onClick={() =>
                rate(
                  rating,
                  aspects.includes(aspect)
                    ? aspects.filter((other) => other !== aspect)
                    : [...aspects, aspect],
                )
              }
            >
              {format.text(aspectMessages[aspect][rating === 'helpful' ? 0 : 1])}
            </Button>
          ))}
        </S.Row>
      )}
    </>
  );
}
