/** A new id under which one call can be found in the logs of both sides. Not a secret, so `random` may be weak. */
export function createCorrelationId(random: () => number): string {
  const digits = () =>
    Math.floor(random() * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  return `aut-${digits()}${digits()}${digits()}`;
}
