/**
 * The key under which the field `name` (camelCase) stands in an object of Error-IQ: its services write snake_case,
 * its Studio partly camelCase. The snake_case form when neither is there.
 */
export function keyOf(value: Readonly<Record<string, unknown>>, name: string): string {
  const snake = snakeCase(name);
  return value[snake] === undefined && value[name] !== undefined ? name : snake;
}

/** `createdAt` → `created_at`. */
export function snakeCase(name: string): string {
  let snake = snakeNames.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakeNames.set(name, snake);
  }
  return snake;
}

/** The same few names are asked for on every row. */
const snakeNames = new Map<string, string>();
