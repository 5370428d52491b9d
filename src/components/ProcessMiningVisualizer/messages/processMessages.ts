import type { MessageOverrides } from '../../../internal';
import { compareMessages } from './compareMessages';
import { conformanceMessages } from './conformanceMessages';
import { detailMessages } from './detailMessages';
import { dotMessages } from './dotMessages';
import { exportMessages } from './exportMessages';
import { filterMessages } from './filterMessages';
import { findingMessages } from './findingMessages';
import { importMessages } from './importMessages';
import { keyMessages } from './keyMessages';
import { legendMessages } from './legendMessages';
import { mapMessages } from './mapMessages';
import { replayMessages } from './replayMessages';
import { stateMessages } from './stateMessages';
import { tableMessages } from './tableMessages';
import { variantMessages } from './variantMessages';
import { walkMessages } from './walkMessages';

/**
 * The English texts of `ProcessMiningVisualizer` and `EventLogImport`, for translators. Made by a call, so that who does
 * not use it does not load it.
 */
export const processMessages = /* @__PURE__ */ (() => ({
  ...stateMessages,
  ...mapMessages,
  ...compareMessages,
  ...conformanceMessages,
  ...detailMessages,
  ...dotMessages,
  ...exportMessages,
  ...filterMessages,
  ...findingMessages,
  ...importMessages,
  ...keyMessages,
  ...legendMessages,
  ...replayMessages,
  ...tableMessages,
  ...variantMessages,
  ...walkMessages,
}))();

/** The keys by which texts are overridden. */
export type ProcessMessageKey = keyof typeof processMessages;

/** Texts in the place of the English ones, by their keys in `processMessages`. */
export type ProcessMessages = MessageOverrides<typeof processMessages>;
