import type { SanitizedCss, TenantTheme } from '@auterity/shared-components';
import { Heading, Note, Section, Table, Wide } from './layout.styles';

export interface FindingListProps {
  readonly theme: TenantTheme;
  /** What was made of the tenant's own rules; `null` until it is known. */
  readonly customCss: SanitizedCss | null;
}

/** What of an answer could not be used as it came, and what was taken out of its style sheet. */
export function FindingList({ theme, customCss }: FindingListProps) {
  const removed = customCss?.report.removed ?? [];
  const found = [
    ...theme.issues.map(({ path, code, message }) => ({ where: path || '/', code, what: message })),
    ...removed.map(({ text, why }) => ({ where: '/custom_css', code: why, what: text })),
  ];
  return (
    <Section aria-labelledby="findings">
      <Heading id="findings">Issues found</Heading>
      <Note role="status">
        {found.length === 0 ? 'None: everything is used as it came.' : `${found.length} found.`}
        {theme.customCss !== '' &&
          ` Declarations of the style sheet that hold: ${customCss?.report.kept ?? 0}.`}
      </Note>
      {found.length > 0 && (
        <Wide tabIndex={0} role="region" aria-label="Issues">
          <Table>
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">Kind</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ where, code, what }, index) => (
                <tr key={index}>
                  <td>
                    <code>{where}</code>
                  </td>
                  <td>{code}</td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Wide>
      )}
    </Section>
  );
}
