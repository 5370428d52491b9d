import { styled } from 'styled-components';
import { Control } from './layout.styles';

/** An answer of `GET /branding` as one types it: anything may stand in it. */
export type Answer = Readonly<Record<string, unknown>>;

const Form = styled.form`
  align-content: start;
  align-self: start;
  background: var(--aut-color-surface-raised);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  display: grid;
  gap: var(--aut-space-3);
  padding: var(--aut-space-4);
`;

const lines = [
  ['primary_color', 'Primary colour'],
  ['secondary_color', 'Secondary colour'],
  ['accent_color', 'Accent colour'],
  ['company_name', 'Company name'],
  ['logo_url', 'Logo address'],
] as const;

export interface BrandFormProps {
  /** The whole answer as text, which need not be JSON. */
  readonly text: string;
  /** What the text says; `null` when it is no object. */
  readonly answer: Answer | null;
  readonly onTextChange: (text: string) => void;
}

/** Types a branding answer field by field, or pastes one whole. */
export function BrandForm({ text, answer, onTextChange }: BrandFormProps) {
  const valueOf = (name: string) => {
    const value = answer?.[name];
    return typeof value === 'string' ? value : '';
  };
  const change = (name: string, value: string) =>
    onTextChange(JSON.stringify({ ...answer, [name]: value }, null, 2));
  return (
    <Form onSubmit={(event) => event.preventDefault()}>
      {lines.map(([name, label]) => (
        <Control key={name}>
          {label}
          <input
            value={valueOf(name)}
            dir={name === 'company_name' ? 'auto' : 'ltr'}
            spellCheck={false}
            onChange={({ target }) => change(name, target.value)}
          />
        </Control>
      ))}
      <Control>
        Style sheet
        <textarea
          value={valueOf('custom_css')}
          dir="ltr"
          spellCheck={false}
          onChange={({ target }) => change('custom_css', target.value)}
        />
      </Control>
      <Control>
        The answer of GET /branding
        <textarea
          value={text}
          dir="ltr"
          rows={10}
          spellCheck={false}
          onChange={({ target }) => onTextChange(target.value)}
        />
      </Control>
    </Form>
  );
}
