/** For answers with money in them. */
export interface MoneyOptions {
  /** ISO 4217 code. The services name none; their price lists and texts are in US dollars. @default 'USD' */
  readonly currency?: string | undefined;
}

/** The currency in which an answer's money is. */
export function currencyOf(options: MoneyOptions | undefined): string {
  return options?.currency ?? 'USD';
}
