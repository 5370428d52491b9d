/** Names of modules that cannot be fetched at the moment. */
export const gone = new Set<string>();

/** For `vi.mock`: a module that is fetched as ever, unless it is gone. */
export const fetchOf = (name: string) => async (load: () => Promise<object>) => {
  if (gone.has(name)) throw new TypeError('Failed to fetch dynamically imported module');
  return load();
};
