import { type NormalOption, plainText } from '../../../insights';
import { formatQuantity } from '../../../i18n';
import { ForeignText, MetaText, MutedText } from '../../../internal';
import type { ExpectedEffect } from '../../../model';
import type { OptionFormat, OptionMessageKey } from '../messages/optionMessages';
import * as S from './OptionTable.styles';

/** What options are compared by, in order. */
export const optionFacts = [
  { key: 'pros', message: 'pros' },
  { key: 'cons', message: 'cons' },
  { key: 'expected', message: 'expected' },
  { key: 'effort', message: 'effort' },
  { key: 'risk', message: 'risk' },
  { key: 'reversibility', message: 'reversibility' },
] as const satisfies readonly { key: keyof NormalOption; message: OptionMessageKey }[];

/** Whether the source states this of the option. */
export function isStated(option: NormalOption, fact: keyof NormalOption): boolean {
  const value = option[fact];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

const words = new Map<string, OptionMessageKey>([
  ['low', 'levelLow'],
  ['medium', 'levelMedium'],
  ['high', 'levelHigh'],
  ['reversible', 'reversible'],
  ['costly', 'costly'],
  ['irreversible', 'irreversible'],
]);

export interface OptionNameProps {
  readonly option: NormalOption;
  readonly format: OptionFormat;
  /** Set while the option can be chosen. */
  readonly radio: {
    readonly name: string;
    readonly isChosen: boolean;
    readonly choose: () => void;
  } | null;
}

/** An option's name, to be chosen, and whether its source recommends it. */
export function OptionName({ option, format, radio }: OptionNameProps) {
  const label = <ForeignText>{plainText(option.label, 120).text}</ForeignText>;
  return (
    <>
      {radio === null ? (
        label
      ) : (
        <S.Choice>
          <input
            type="radio"
            data-option={option.id}
            name={radio.name}
            checked={radio.isChosen}
            onChange={() => radio.choose()}
          />
          {label}
        </S.Choice>
      )}
      {option.isRecommended && <MetaText>{format.text('recommended')}</MetaText>}
    </>
  );
}

export interface OptionFactProps {
  readonly option: NormalOption;
  readonly fact: (typeof optionFacts)[number]['key'];
  readonly format: OptionFormat;
}

/** One fact of an option; what its source does not state is said to be so. */
export function OptionFact({ option, fact, format }: OptionFactProps) {
  if (fact === 'pros' || fact === 'cons') return <Texts texts={option[fact]} format={format} />;
  if (fact === 'expected') {
    return (
      <Texts texts={option.expected.map((each) => effectText(each, format))} format={format} />
    );
  }
  const value = option[fact];
  if (value === null) return <MutedText>{format.text('notReported')}</MutedText>;
  const word = words.get(value);
  return (
    <ForeignText>{word === undefined ? plainText(value, 60).text : format.text(word)}</ForeignText>
  );
}

const longestList = 10;

function Texts({
  texts,
  format,
}: {
  readonly texts: readonly string[];
  readonly format: OptionFormat;
}) {
  if (texts.length === 0) return <MutedText>{format.text('noneStated')}</MutedText>;
  return (
    <ul>
      {texts.slice(0, longestList).map((text, index) => (
        <li key={index}>
          <ForeignText>{plainText(text, 300).text}</ForeignText>
        </li>
      ))}
    </ul>
  );
}

function effectText(effect: ExpectedEffect, format: OptionFormat): string {
  const { horizon } = effect;
  return [changeText(effect, format), horizon === null ? '' : `(${horizon})`]
    .filter(Boolean)
    .join(' ');
}

function changeText({ value, unit, ...effect }: ExpectedEffect, format: OptionFormat): string {
  const label = plainText(effect.label, 120).text;
  if (value === null) return label;
  if (effect.isImprovement) {
    const amount = formatQuantity(Math.abs(value), unit, format.locale);
    return format.text(value < 0 ? 'effectWorse' : 'effectBetter', { label, amount });
  }
  const sign = value > 0 && unit === 'ratio' ? '+' : '';
  return `${label} ${sign}${formatQuantity(value, unit, format.locale)}`.trim();
}
