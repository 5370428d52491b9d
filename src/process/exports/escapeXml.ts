/** A text for an XML attribute. Characters that XML 1.0 cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  // With the flag u, a lone surrogate is one of the forbidden; a pair is one character and passes.
  const legal = text.replace(forbidden, '\ufffd');
  return legal.replace(/[&<>"'\t\r\n]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
