import { mutedColor, type Rgb } from '../color/index';
import { findField, isFields, type BrandField } from './brandField';
import { readColor } from './readColor';
import { readCompanyName } from './readCompanyName';
import { readCustomCss } from './readCustomCss';
import { readLogo } from './readLogo';
import type { Report } from './report';
import { seedColors } from './seedColors';

/** A brand, checked field by field. */
export interface ReadableBrand {
  readonly primary: Rgb;
  readonly secondary: Rgb;
  readonly accent: Rgb;
  readonly logo: string | null;
  readonly companyName: string | null;
  readonly customCss: string;
  readonly showAuterityBranding: boolean;
}

const { primary, secondary, accent } = seedColors;
const house: ReadableBrand = {
  primary,
  secondary,
  accent,
  logo: null,
  companyName: null,
  customCss: '',
  showAuterityBranding: true,
};

/**
 * Reads the three shapes in which a brand arrives: the service's answer (`primary_color`), the model's `Brand`
 * (`primary`) and an enterprise theme (`colors.primary`). Never throws, not even for an object that does.
 */
export function readBrand(brand: unknown, report: Report): ReadableBrand {
  try {
    if (isFields(brand)) return readFields(brand, report);
    report.drop('', 'wrong-type', 'A brand is an object.');
  } catch {
    report.drop('', 'wrong-type', 'The brand could not be read.');
  }
  return house;
}

function readFields(brand: Readonly<Record<string, unknown>>, report: Report): ReadableBrand {
  const find = (inAnswer: string, inModel: string): BrandField | null => {
    const field = findField(brand, [inAnswer]);
    if (field !== null) return field;
    // In the model `null` says that an adapter found nothing usable, and has reported it.
    const checked = findField(brand, [inModel]);
    return checked?.value === null ? null : checked;
  };
  const read = <T>(field: BrandField | null, reader: (field: BrandField, report: Report) => T) =>
    field?.value === undefined ? null : reader(field, report);
  const color = (name: 'primary' | 'secondary' | 'accent') => {
    const { colors } = brand;
    const nested = isFields(colors) ? findField(colors, [name], '/colors') : null;
    return read(find(`${name}_color`, name) ?? nested, readColor);
  };

  const ownPrimary = color('primary');
  if (ownPrimary === null && report.issues.length === 0) {
    report.drop('/primary_color', 'missing', "Without a primary colour the house's own is used.");
  }
  return {
    primary: ownPrimary ?? house.primary,
    secondary:
      color('secondary') ?? (ownPrimary === null ? house.secondary : mutedColor(ownPrimary)),
    accent: color('accent') ?? house.accent,
    logo: read(find('logo_url', 'logoUrl'), readLogo),
    companyName: read(find('company_name', 'companyName'), readCompanyName),
    customCss: read(find('custom_css', 'customCss'), readCustomCss) ?? '',
    showAuterityBranding:
      find('remove_auterity_branding', '')?.value !== true &&
      find('', 'showAuterityBranding')?.value !== false,
  };
}
