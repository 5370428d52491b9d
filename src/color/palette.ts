/** The colour families, in the order in which they are listed everywhere. */
export const families: readonly Family[] = [
  'primary',
  'secondary',
  'accent',
  'danger',
  'warning',
  'success',
  'info',
  'neutral',
];

/** The jobs that every family does. */
export const familyRoles: readonly FamilyRole[] = [
  'solid',
  'solid-hover',
  'solid-active',
  'on-solid',
  'soft',
  'soft-hover',
  'soft-active',
  'text',
  'indicator',
];

/** The name of a colour family. */
export type Family =
  | 'primary'
  | 'secondary'
  | 'accent'
  | 'danger'
  | 'warning'
  | 'success'
  | 'info'
  | 'neutral';
/** The job that a colour does in its family, such as `on-solid`: text on the family's solid colour. */
export type FamilyRole =
  | 'solid'
  | 'solid-hover'
  | 'solid-active'
  | 'on-solid'
  | 'soft'
  | 'soft-hover'
  | 'soft-active'
  | 'text'
  | 'indicator';

/** A colour by its token name without the prefix: `primary-solid` stands in CSS as `--aut-color-primary-solid`. */
export type ColorName =
  | `surface-${'canvas' | 'sunken' | 'raised' | 'overlay'}`
  | `text-${'default' | 'muted' | 'disabled'}`
  | `border-${'default' | 'strong'}`
  | `${Family}-${FamilyRole}`
  | 'focus-ring'
  | `series-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** Every colour of one mode as `#rrggbb`. */
export type Palette = Readonly<Record<ColorName, string>>;

/** The four modes: each colour scheme, with the standard and with more contrast. */
export type ModeName = 'light' | 'dark' | 'lightMore' | 'darkMore';

/** A tenant's colours in all four modes. */
export type Palettes = Readonly<Record<ModeName, Palette>>;
