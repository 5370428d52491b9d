import type { ReactNode } from 'react';
import { StyledComponentsRegistry } from './StyledComponentsRegistry';

export const metadata = { title: 'Next.js consumer', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <StyledComponentsRegistry>{children}</StyledComponentsRegistry>
      </body>
    </html>
  );
}
