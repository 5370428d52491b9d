import type { AdapterResult, Brand } from '../../model';
import { brandColor } from './brandColor';
import { hostName } from './hostName';
import { isRecord } from '../values/isRecord';
import { logoAddress } from './logoAddress';
import { openObject } from '../reading/openAnswer';
import { flag, text, textAs } from '../values/schemas';
import { expected, optional, shape } from '../reading/shape';

const color = /* @__PURE__ */ textAs(brandColor, 'unsafe');

const themeShape = /* @__PURE__ */ shape(() => ({
  primaryColor: expected(color),
  secondaryColor: expected(color),
  // Sent only when an industry profile is set.
  accentColor: optional(color),
  logoUrl: optional(textAs(logoAddress, 'unsafe')),
  companyName: optional(text),
  customCss: optional(text, 'css'),
  removeAuterityBranding: expected(flag),
  customDomain: optional(textAs(hostName, 'unsafe')),
  industryProfile: optional(text),
}));

/** The style sheet alone, of which nobody expects colours. */
const sheetShape = /* @__PURE__ */ shape(() => ({
  ...themeShape.fields,
  primaryColor: optional(color),
  secondaryColor: optional(color),
  removeAuterityBranding: optional(flag),
}));

/**
 * A tenant's branding, `GET /branding`, the `theme` inside `GET /branding/preview`, or the style sheet of
 * `GET /branding/css`, which has `customCss` alone → `Brand`.
 * Contract: "Branding". There are no figures in it.
 *
 * A colour that is neither `#RGB`, `#RRGGBB` nor one of the thirteen names, a logo from anywhere but `https:`,
 * `/static/` or `/media/`, and a domain that is no host name become `null` with an `unsafe` issue. `customCss` and
 * `companyName` stay as the tenant wrote them: untrusted.
 */
export function fromBranding(answer: unknown): AdapterResult<Brand> {
  const isSheet = isRecord(answer) && answer.css !== undefined;
  const opened = openObject(
    answer,
    isSheet ? sheetShape : themeShape,
    "a tenant's branding",
    'theme',
  );
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  return {
    ok: true,
    issues,
    data: {
      primary: fields.primaryColor,
      secondary: fields.secondaryColor,
      accent: fields.accentColor,
      logoUrl: fields.logoUrl,
      companyName: fields.companyName,
      customCss: fields.customCss ?? '',
      showAuterityBranding: fields.removeAuterityBranding !== true,
      customDomain: fields.customDomain,
      industryProfile: fields.industryProfile,
    },
  };
}
