/** The properties that a tenant's sheet may set and that elements inherit; its custom properties are inherited too. */
export const inheritedProperties: ReadonlySet<string> = new Set(
  `
  color accent-color caret-color fill stroke stroke-linecap stroke-linejoin stroke-width paint-order
  border-collapse border-spacing caption-side empty-cells cursor font font-family font-feature-settings
  font-kerning font-optical-sizing font-size font-stretch font-style font-synthesis font-variant
  font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures
  font-variant-numeric font-variant-position font-variation-settings font-weight hyphens image-rendering
  letter-spacing line-break line-height list-style list-style-position list-style-type orphans
  overflow-wrap print-color-adjust scrollbar-color tab-size text-align text-align-last
  text-decoration-skip-ink text-emphasis text-emphasis-color text-emphasis-position text-emphasis-style
  text-indent text-justify text-orientation text-rendering text-shadow text-transform
  text-underline-offset text-underline-position text-wrap text-wrap-mode text-wrap-style white-space
  white-space-collapse widows word-break word-spacing word-wrap writing-mode`
    .trim()
    .split(/\s+/),
);
