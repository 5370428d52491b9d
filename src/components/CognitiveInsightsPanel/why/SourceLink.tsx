import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { focusRing } from '../../../internal';

/* A link in running text; the address is a source's, so nothing of this page goes along. */
const Link = styled.a.attrs({ target: '_blank', rel: 'noopener noreferrer nofollow' })`
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-primary-text);
  ${focusRing}
`;

/** Text that leads to an allowed address, or without one plain text. */
export function SourceLink({
  href,
  children,
}: {
  readonly href: string | null;
  readonly children: ReactNode;
}) {
  return href === null ? children : <Link href={href}>{children}</Link>;
}
