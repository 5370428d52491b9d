import { useTenantTheme } from '@auterity/shared-components';
import { useState } from 'react';
import { styled } from 'styled-components';

const Header = styled.header`
  align-items: center;
  display: flex;
  gap: var(--aut-space-3);
`;

const Logo = styled.span`
  align-items: center;
  background: var(--aut-color-primary-solid);
  border: 1px solid var(--aut-color-primary-indicator);
  border-radius: var(--aut-radius-card);
  block-size: 44px;
  color: var(--aut-color-primary-on-solid);
  display: grid;
  flex: none;
  font-size: var(--aut-font-size-5);
  font-weight: var(--aut-font-weight-semibold);
  inline-size: 44px;
  overflow: hidden;
  place-items: center;
`;

const Image = styled.img`
  block-size: 100%;
  inline-size: 100%;
  object-fit: contain;
`;

const Name = styled.h1`
  font-size: var(--aut-font-size-5);
  line-height: var(--aut-line-height-5);
  margin: 0;
  overflow-wrap: anywhere;
`;

/** The tenant's name and logo: the logo is an image and nothing else, and its first letter where there is none. */
export function Masthead() {
  const theme = useTenantTheme();
  const [broken, setBroken] = useState<string | null>(null);
  const name = theme?.companyName ?? 'No company name';
  const logo = theme?.logo ?? null;
  return (
    <Header>
      <Logo aria-hidden>
        {logo === null || logo === broken ? (
          Array.from(name)[0]
        ) : (
          <Image
            src={logo}
            alt=""
            referrerPolicy="no-referrer"
            decoding="async"
            onError={() => setBroken(logo)}
          />
        )}
      </Logo>
      <Name>{name}</Name>
    </Header>
  );
}
