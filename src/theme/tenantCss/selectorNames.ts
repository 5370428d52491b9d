/** Pseudo-classes that look at structure or at a control's state, and at nothing that a person typed. */
export const pseudoClasses: ReadonlySet<string> = new Set(
  [
    'active any-link checked default disabled empty enabled first-child first-of-type focus focus-visible',
    'focus-within hover indeterminate last-child last-of-type link only-child only-of-type optional',
    'placeholder-shown read-only read-write required',
  ]
    .join(' ')
    .split(' '),
);

export const pseudoElements: ReadonlySet<string> = new Set(
  'before after file-selector-button first-letter first-line marker placeholder selection'.split(
    ' ',
  ),
);

/** Attributes that say what an element is or in which state; none holds what a person or the server wrote. */
export function isStateAttribute(name: string): boolean {
  return (
    /^aria-[a-z]+$/.test(name) ||
    /^data-(?:state|part|component|orientation|side|align|disabled|highlighted|selected|size|variant|theme|mode)$/.test(
      name,
    ) ||
    /^data-aut-(?:scheme|contrast|density)$/.test(name) ||
    /^(?:class|dir|disabled|lang|open|role|type)$/.test(name)
  );
}
