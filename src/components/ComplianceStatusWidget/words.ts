import type { ComplianceMessages } from './messages/complianceMessages';

/** For whom and in which words the widget writes. Views that load later make their own format of it. */
export interface Words {
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly messages: ComplianceMessages | undefined;
}
