import type { DataQuality, QualityKind } from '../columns/dataQuality';
import { sayMessage } from './sayMessage';
import { summaryMessages, type SummaryMessages } from './summaryMessages';

const keys: Readonly<Record<QualityKind, keyof SummaryMessages>> = {
  missing: 'qualityMissing',
  nan: 'qualityNan',
  infinite: 'qualityInfinite',
  refused: 'qualityRefused',
  lossy: 'qualityLossy',
  'bad-x': 'qualityBadX',
  unsorted: 'qualityUnsorted',
  'duplicate-x': 'qualityDuplicateX',
  extra: 'qualityExtra',
  'epoch-seconds': 'qualityEpochSeconds',
  crossed: 'qualityCrossed',
};

/** A quality report in words, one sentence an issue; rows are counted from 1 here. No issues: no sentences. */
export function describeQuality(
  quality: DataQuality,
  locale: string,
  messages: Partial<SummaryMessages> = {},
): string[] {
  return quality.issues.map(({ kind, count, firstRow }) => {
    const key = keys[kind];
    return sayMessage(messages[key] ?? summaryMessages[key], { count, row: firstRow + 1 }, locale);
  });
}
