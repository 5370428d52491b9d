import { useState } from 'react';
import { styled } from 'styled-components';
import { LinkButton } from './LinkButton';

const Underlined = styled(LinkButton)`
  min-block-size: 24px;
  padding-inline: var(--aut-space-1);
  text-decoration-color: currentcolor;
`;

export interface CopyButtonProps {
  /** What goes to the clipboard. */
  readonly text: string;
  readonly label: string;
  /** What the button says once the text is there. */
  readonly doneLabel: string;
  /** What is selected where the page may not write to the clipboard, so that a key can copy it. */
  readonly selectInstead: () => Node | null;
}

/** Copies a text, and says that it did. Where it may not, it selects the text. */
export function CopyButton({ text, label, doneLabel, selectInstead }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // There is no clipboard on a page without TLS, and a person can refuse it.
      const node = selectInstead();
      if (node) getSelection()?.selectAllChildren(node);
    }
  };
  return (
    <Underlined data-part="copy" onClick={() => void copy()}>
      {copied === text ? doneLabel : label}
    </Underlined>
  );
}
