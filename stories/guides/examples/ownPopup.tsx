import { useTenantScopeProps } from '@auterity/shared-components';
import { createPortal } from 'react-dom';

/** What hangs outside of the provider's element carries its tenant with it. Colours are tokens, never values. */
export function OwnPopup({ text }: { text: string }) {
  const tenant = useTenantScopeProps();
  return createPortal(
    <div {...tenant} className="own-popup">
      <style>{`
        .own-popup {
          background: var(--aut-color-surface-overlay);
          border: 1px solid var(--aut-color-border-default);
          border-radius: var(--aut-radius-card);
          color: var(--aut-color-text-default);
          padding: var(--aut-space-4);
        }
      `}</style>
      {text}
    </div>,
    document.body,
  );
}
