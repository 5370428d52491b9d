import { snakeCase } from '../values/snakeCase';

/** The key under which the field `name` (camelCase) stands in an object; the snake_case one when neither is there. */
export function keyOf(value: Readonly<Record<string, unknown>>, name: string): string {
  const snake = snakeCase(name);
  return value[snake] === undefined && value[name] !== undefined ? name : snake;
}
