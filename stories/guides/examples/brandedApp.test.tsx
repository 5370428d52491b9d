// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BrandedApp } from './brandedApp';

test('shows name, logo and colours of an answer, whatever else stands in it', () => {
  const branding = {
    primary_color: '#0F62FE',
    secondary_color: '#GGG',
    company_name: 'Acme',
    logo_url: 'https://cdn.acme.example/logo.svg',
  };
  const { container } = render(<BrandedApp branding={branding}>content</BrandedApp>);
  expect(screen.getByRole('heading')).toHaveTextContent('Acme');
  expect(container.querySelector('img')).toHaveAttribute('src', branding.logo_url);
  expect(container.innerHTML).toContain('--aut-brand-primary:#0f62fe');
});
