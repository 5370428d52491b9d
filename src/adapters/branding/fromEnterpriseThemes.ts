import type { AdapterResult, EnterpriseTheme } from '../../model';
import { brandColor } from './brandColor';
import { fontList } from './fontList';
import { openList } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { eachDistinctItem } from '../reading/readItems';
import { identifier, record, text, textAs } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';

const color = /* @__PURE__ */ textAs(brandColor, 'unsafe');

const themeShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  name: expected(text),
  description: optional(text),
  colors: branch(record, 'required'),
  typography: branch(record, 'optional'),
}));

const colorsShape = /* @__PURE__ */ shape(() => ({
  primary: expected(color),
  secondary: expected(color),
  accent: optional(color),
  background: optional(color),
  surface: optional(color),
  text: optional(color),
  textSecondary: optional(color),
  border: optional(color),
}));

const typographyShape = /* @__PURE__ */ shape(() => ({
  fontFamily: optional(textAs(fontList, 'unsafe')),
}));

/**
 * The looks that the platform offers, `GET /api/v1/enterprise/themes` → `{ themes }`, each with a brand.
 * Contract: "Where they are served", row "themes". A colour or a font list that is not plainly one becomes `null`, with
 * an `unsafe`. Of two themes with one id the first is kept.
 */
export function fromEnterpriseThemes(
  answer: unknown,
): AdapterResult<{ readonly themes: readonly EnterpriseTheme[] }> {
  const opened = openList(answer, 'a list of themes', 'themes');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const themes: EnterpriseTheme[] = [];
  eachDistinctItem(
    opened.items,
    themeShape,
    issues,
    ({ id, name, description, colors, typography }) => {
      const palette = readFields(colors.value, colorsShape, colors.path, issues);
      if (palette === null) return;
      const type =
        typography && readFields(typography.value, typographyShape, typography.path, issues);
      const { primary, secondary, accent, ...rest } = palette;
      themes.push({
        id,
        name: name ?? id,
        description,
        brand: {
          primary,
          secondary,
          accent,
          logoUrl: null,
          companyName: null,
          customCss: '',
          showAuterityBranding: true,
          customDomain: null,
          industryProfile: null,
        },
        colors: rest,
        fontFamily: type?.fontFamily ?? null,
      });
    },
  );
  return { ok: true, data: { themes }, issues };
}
