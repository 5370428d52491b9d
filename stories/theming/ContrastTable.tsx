import type { ModeName, TenantTheme } from '@auterity/shared-components';
import { useState } from 'react';
import { styled } from 'styled-components';
import { contrastRows } from './contrastRows';
import { ActionButton, Heading, Note, Section, Table, Wide } from './layout.styles';

const shownFirst = 12;

const Sample = styled.span`
  border-radius: var(--aut-radius-control);
  display: inline-block;
  forced-color-adjust: none;
  padding: 3px 10px;
`;

export interface ContrastTableProps {
  readonly theme: TenantTheme;
  readonly mode: ModeName;
}

/** The pairs of the contrast contract with what each reaches; first those that have the least to spare. */
export function ContrastTable({ theme, mode }: ContrastTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const rows = contrastRows(theme, mode);
  const below = rows.filter(({ ratio, minimum }) => !(ratio >= minimum)).length;
  return (
    <Section aria-labelledby="contrast">
      <Heading id="contrast">Contrast</Heading>
      <Note role="status">
        {below} of {rows.length} pairs are below their minimum.
      </Note>
      <Wide tabIndex={0} role="region" aria-label="Pairs of colours">
        <Table>
          <thead>
            <tr>
              <th scope="col">Sample</th>
              <th scope="col">Pair</th>
              <th scope="col">Contrast</th>
              <th scope="col">Minimum</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {(showsAll ? rows : rows.slice(0, shownFirst)).map((row) => (
              <tr key={row.id}>
                <td>
                  {/* The contract asks less of what is not text; letters would be judged as text. */}
                  <Sample aria-hidden style={{ backgroundColor: row.back, color: row.front }}>
                    <svg width="14" height="14" fill="currentColor" display="block">
                      <circle cx="7" cy="7" r="6" />
                    </svg>
                  </Sample>
                </td>
                <td>
                  <code>{row.id.replace('/', ' on ')}</code>
                </td>
                <td>{(Math.floor(row.ratio * 100) / 100).toFixed(2)}</td>
                <td>{row.minimum}</td>
                <td>{row.ratio >= row.minimum ? 'reached' : 'missed'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Wide>
      <div>
        <ActionButton type="button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show the tightest' : `Show all ${rows.length}`}
        </ActionButton>
      </div>
    </Section>
  );
}
