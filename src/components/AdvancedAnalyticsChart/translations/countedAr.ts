/** A text about so many things in the forms of Arabic: one, two, three to ten, and the rest. */
export const countedAr = (
  one: string,
  two: string,
  few: string,
  many: string,
  other: string = many,
) => ({ zero: other, one, two, few, many, other });
