import { useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  Button,
  focusRing,
  MetaText,
  SelectField,
  textStyles,
  useMoreTexts,
} from '../../../internal';
import type { Variant } from '../../../process';
import { formatDuration } from '../describe/formatDuration';
import type { ProcessFormat } from '../messages/mapMessages';
import { variantMessages } from '../messages/variantMessages';
import { Section } from './Section';
import { VariantStrip } from './VariantStrip';

const List = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Item = styled.li`
  border-block-start: 1px solid var(--aut-color-border-default);
  padding-block: var(--aut-space-2);

  &:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
`;

const Line = styled.label`
  ${textStyles.body}
  align-items: center;
  cursor: pointer;
  display: flex;
  gap: var(--aut-space-2);
  min-block-size: 24px;
`;

const Check = styled.input`
  accent-color: var(--aut-color-primary-indicator);
  flex: none;
  inline-size: 16px;
  margin: 0;
  ${focusRing}
`;

const Name = styled.span`
  flex: 1;
  font-weight: var(--aut-font-weight-medium);
  min-inline-size: 0;
`;

const Bar = styled.svg`
  block-size: 4px;
  border-radius: var(--aut-radius-pill);
  display: block;
  inline-size: 100%;
  margin-block: var(--aut-space-1);

  .covered {
    fill: var(--aut-color-primary-soft-active);
  }

  .own {
    fill: var(--aut-color-primary-indicator);
  }

  .track {
    fill: var(--aut-color-neutral-soft);
  }

  &:dir(rtl) {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
    }

    .covered {
      fill: GrayText;
    }

    .own {
      fill: CanvasText;
    }
  }
`;

const Foot = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-block-start: var(--aut-space-2);

  /* As wide as its words. */
  > div {
    flex: 0 1 auto;
  }
`;

const page = 6;
/** Parts of all cases, in percent, that the most frequent variants can be asked to cover. */
const coverages = ['50', '80', '90', '95'];

export interface VariantsRailProps {
  readonly variants: readonly Variant[];
  /** Shows only the cases of these; absent where the log cannot be narrowed by them. */
  readonly onKeep: ((variants: readonly Variant[]) => void) | undefined;
  readonly headingLevel: number;
  readonly format: ProcessFormat;
}

/** The ways through the process, the most frequent first, each with its part of the cases and what all so far cover. */
export function VariantsRail({
  variants,
  onKeep,
  headingLevel,
  format: mapFormat,
}: VariantsRailProps) {
  const format = useMoreTexts(mapFormat, variantMessages);
  const [shown, setShown] = useState(page);
  const [chosen, setChosen] = useState<ReadonlySet<Variant>>(new Set());
  const labelId = useId();
  const toggle = (variant: Variant) => {
    const next = new Set(chosen);
    if (!next.delete(variant)) next.add(variant);
    setChosen(next);
  };
  const visible = variants.slice(0, shown);
  const kept = variants.filter((variant) => chosen.has(variant));
  return (
    <Section
      part="variants"
      headingLevel={headingLevel}
      title={format.text('variants')}
      action={
        <MetaText>
          {format.text('variantsAll', { shown: visible.length, count: variants.length })}
        </MetaText>
      }
    >
      <List>
        {visible.map((variant, index) => (
          <Item key={index} data-part="variant">
            <Line>
              {onKeep && (
                <Check
                  type="checkbox"
                  aria-describedby={`${labelId}-${index}`}
                  checked={chosen.has(variant)}
                  onChange={() => toggle(variant)}
                />
              )}
              <Name>
                {index === 0
                  ? format.text('variantHappy')
                  : format.text('variantName', { rank: index + 1 })}
              </Name>
              <MetaText>{formatDuration(variant.throughputMs.median, format.locale)}</MetaText>
            </Line>
            <VariantStrip activities={variant.activities} format={format} />
            <Bar viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
              <rect className="track" width={100} height={4} />
              <rect className="covered" width={variant.cumulativeRatio * 100} height={4} />
              <rect
                className="own"
                x={(variant.cumulativeRatio - variant.ratio) * 100}
                width={Math.max(1, variant.ratio * 100)}
                height={4}
              />
            </Bar>
            <MetaText id={`${labelId}-${index}`}>
              {format.text('variantShare', {
                count: variant.count,
                percent: format.percent(variant.ratio * 100),
                covered: format.percent(variant.cumulativeRatio * 100),
              })}
            </MetaText>
          </Item>
        ))}
      </List>
      <Foot>
        {onKeep && kept.length > 0 && (
          <Button
            $kind="primary"
            onClick={() => {
              onKeep(kept);
              setChosen(new Set());
            }}
          >
            {format.text('variantsKeep')}
          </Button>
        )}
        {variants.length > shown && (
          <Button onClick={() => setShown(shown + page * 2)}>
            {format.text('variantsMore', { count: Math.min(page * 2, variants.length - shown) })}
          </Button>
        )}
        {onKeep && variants.length > 2 && (
          <SelectField
            label={format.text('variantsCover')}
            value=""
            options={[
              { value: '', label: format.text('variantsCover') },
              ...coverages.map((value) => ({ value, label: format.percent(Number(value)) })),
            ]}
            onValueChange={(value) => {
              const last = variants.findIndex(
                ({ cumulativeRatio }) => cumulativeRatio >= Number(value) / 100,
              );
              if (value !== '') onKeep(variants.slice(0, last + 1));
            }}
          />
        )}
      </Foot>
    </Section>
  );
}
