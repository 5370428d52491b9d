/**
 * The unit of a figure of which only the name is known: `ratio` for rates and shares, `currency` for money, or else
 * `null`. Studio rates are fractions of 1.
 */
export function unitNamed(name: string, currency: string): string | null {
  const word = name.toLowerCase();
  if (/(?:rate|ratio|share|utili[sz]ation|accuracy|probability|likelihood|risk)$/.test(word))
    return 'ratio';
  if (/(?:^|[^a-z])(?:costs?|spend|savings?|revenue|budget)(?:$|[^a-z])/.test(word))
    return currency;
  return null;
}
