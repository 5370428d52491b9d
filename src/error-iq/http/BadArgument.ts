/** An argument of a method that cannot be sent. Stays inside this folder: callers get an error as data. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument';
  readonly field: string;

  constructor(field: string, why: string) {
    super(`${field} ${why}.`);
    this.field = field;
  }
}
