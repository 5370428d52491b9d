import type { ColorName, ModeName, TenantTheme } from '@auterity/shared-components';
import { contrastRatio } from '@auterity/shared-components/theme';
import contract from '../../tokens/contrast.contract.json';

/** One pair of the contrast contract in one theme and mode. */
export interface ContrastRow {
  readonly id: string;
  readonly front: string;
  readonly back: string;
  /** Not rounded. */
  readonly ratio: number;
  readonly minimum: number;
}

/** Every pair of the contract, those with the least to spare first. */
export function contrastRows({ palettes }: TenantTheme, mode: ModeName): ContrastRow[] {
  const color = (variable: string) =>
    palettes[mode][variable.replace('--aut-color-', '') as ColorName];
  return contract.pairs
    .map(({ id, fg, bg, ...pair }) => {
      const [front, back] = [color(fg), color(bg)];
      const minimum = mode.endsWith('More') ? pair.minimumMore : pair.minimum;
      return { id, front, back, minimum, ratio: contrastRatio(front, back) };
    })
    .sort((a, b) => a.ratio / a.minimum - b.ratio / b.minimum);
}
