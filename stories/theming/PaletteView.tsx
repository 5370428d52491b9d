import type { ColorName, ModeName, TenantTheme } from '@auterity/shared-components';
import { styled } from 'styled-components';
import { Heading, Section, Table, Wide } from './layout.styles';

const families = [
  'primary',
  'secondary',
  'accent',
  'danger',
  'warning',
  'success',
  'info',
  'neutral',
] as const;
const roles = [
  'solid',
  'solid-hover',
  'solid-active',
  'soft',
  'soft-hover',
  'soft-active',
  'text',
  'indicator',
] as const;
const series = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const grounds: readonly ColorName[] = [
  'surface-canvas',
  'surface-sunken',
  'surface-raised',
  'surface-overlay',
  'text-default',
  'text-muted',
  'text-disabled',
  'border-default',
  'border-strong',
  'focus-ring',
];

const Swatch = styled.span`
  block-size: 28px;
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  display: grid;
  font-size: var(--aut-font-size-1);
  font-weight: var(--aut-font-weight-semibold);
  forced-color-adjust: none;
  inline-size: 52px;
  place-items: center;
`;

const Row = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-3);
  list-style: none;
  margin: 0;
  padding: 0;

  li {
    color: var(--aut-color-text-muted);
    display: grid;
    font-size: var(--aut-font-size-1);
    gap: var(--aut-space-1);
  }
`;

export interface PaletteViewProps {
  readonly theme: TenantTheme;
  readonly mode: ModeName;
}

/** Every colour of one mode: the families by role, what they stand on, and the series. */
export function PaletteView({ theme, mode }: PaletteViewProps) {
  const palette = theme.palettes[mode];
  const swatch = (name: ColorName, on?: ColorName) => (
    <Swatch
      title={`${name} ${palette[name]}`}
      style={{ backgroundColor: palette[name], color: on && palette[on] }}
    >
      {on && 'Aa'}
    </Swatch>
  );
  const list = (names: readonly ColorName[]) => (
    <Row>
      {names.map((name) => (
        <li key={name}>
          {swatch(name)}
          {name.replace('-', ' ')}
        </li>
      ))}
    </Row>
  );
  return (
    <Section aria-labelledby="palette">
      <Heading id="palette">Palette</Heading>
      <Wide tabIndex={0} role="region" aria-label="Colour families">
        <Table>
          <thead>
            <tr>
              <th scope="col">Family</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {role}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {families.map((family) => (
              <tr key={family}>
                <th scope="row">{family}</th>
                {roles.map((role) => (
                  <td key={role}>{swatch(`${family}-${role}`, labelOf(family, role))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Wide>
      {list(grounds)}
      {list(series.map((step) => `series-${step}` as const))}
    </Section>
  );
}

/** What is written on a swatch, where something may be. */
function labelOf(
  family: (typeof families)[number],
  role: (typeof roles)[number],
): ColorName | undefined {
  if (role.startsWith('solid')) return `${family}-on-solid`;
  return role.startsWith('soft') ? `${family}-text` : undefined;
}
