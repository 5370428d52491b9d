import type { ComponentPropsWithoutRef } from 'react';
import type { CsvColumns, ImportResult } from '../../../process';
import type { ProcessMessages } from '../messages/processMessages';

/** What `EventLogImport` takes; all other props go to its `<div>`. */
export interface EventLogImportProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onDrop' | 'onDragOver' | 'onDragLeave'
> {
  /** Called with what was read, faults included. */
  readonly onImport: (result: ImportResult, file: File) => void;
  /** Columns of a CSV log. @default guessed from their names and content */
  readonly columns?: CsvColumns | undefined;
  /** The type of objects that are the cases of an OCEL log. @default the one most events relate to */
  readonly objectType?: string | undefined;
  /** BCP 47 tag. @default 'en' */
  readonly locale?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: ProcessMessages | undefined;
}
