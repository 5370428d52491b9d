import { styled } from 'styled-components';
import { Heading, Note, Page, Section, Table, Wide } from './layout.styles';
import { readTokens, type TokenRow } from './readTokens';

const files = import.meta.glob('../../tokens/**/*.tokens.json', { eager: true, import: 'default' });

const tiers = {
  primitive: 'Primitive: what everything grows from; never in CSS',
  semantic: 'Semantic: what components name',
  component: 'Component: references that customizeComponents changes',
};

const rows = Object.entries(files).flatMap(([path, tree]) =>
  readTokens(path.replace('../../tokens/', '').replace('.tokens.json', ''), tree),
);

const Swatch = styled.span`
  block-size: 16px;
  border: 1px solid var(--aut-color-border-default);
  border-radius: 4px;
  display: inline-block;
  forced-color-adjust: none;
  inline-size: 24px;
  margin-inline-end: var(--aut-space-2);
  vertical-align: middle;
`;

/** Every token of `tokens/`, by tier and file: its CSS variable, type, value and what it is for. */
export function TokenTable() {
  return (
    <Page>
      {Object.entries(tiers).map(([tier, title]) => (
        <Section key={tier} aria-labelledby={tier}>
          <Heading id={tier}>{title}</Heading>
          {[...new Set(rows.map(({ file }) => file))]
            .filter((file) => file.startsWith(`${tier}/`))
            .map((file) => (
              <TokenFile key={file} file={file} />
            ))}
        </Section>
      ))}
    </Page>
  );
}

function TokenFile({ file }: { readonly file: string }) {
  return (
    <>
      <Note>
        <code>tokens/{file}.tokens.json</code>
      </Note>
      <Wide tabIndex={0} role="region" aria-label={file}>
        <Table>
          <thead>
            <tr>
              <th scope="col">{file.startsWith('primitive/') ? 'Token' : 'CSS variable'}</th>
              <th scope="col">Type</th>
              <th scope="col">Value</th>
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter((row) => row.file === file)
              .map((row) => (
                <tr key={row.path}>
                  <td>
                    <code>{nameOf(row)}</code>
                  </td>
                  <td>{row.type}</td>
                  <td>
                    {row.value.startsWith('#') && <Swatch style={{ backgroundColor: row.value }} />}
                    {row.value}
                  </td>
                  <td>{row.description}</td>
                </tr>
              ))}
          </tbody>
        </Table>
      </Wide>
    </>
  );
}

const nameOf = ({ file, path }: TokenRow) =>
  file.startsWith('primitive/') ? path : `--aut-${path.replaceAll('.', '-')}`;
