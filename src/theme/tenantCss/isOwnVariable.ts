import { isVariable } from './writeValue';

/** Whether a tenant may set the custom property: the design tokens are not its own. */
export function isOwnVariable(name: string): boolean {
  return isVariable(name) && !/^--aut?-/i.test(name);
}
