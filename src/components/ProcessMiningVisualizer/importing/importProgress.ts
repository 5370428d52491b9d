import type { ImportResult } from '../../../process';

/** How far an import is. */
export type ImportProgress =
  | { readonly step: 'waiting' }
  | {
      readonly step: 'reading';
      readonly name: string;
      /** 0–1 of the file's bytes. */
      readonly ratio: number;
      readonly events: number;
    }
  | { readonly step: 'done'; readonly name: string; readonly result: ImportResult }
  | { readonly step: 'failed'; readonly name: string; readonly reason: string };
