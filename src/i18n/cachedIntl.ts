type IntlConstructor<Options, T> = new (locale: string, options: Options) => T;

const caches = new WeakMap<object, Map<string, unknown>>();

/**
 * An `Intl` object for a locale and options, made once: constructing one costs about as much as a thousand uses of it.
 * A locale that is none is read as English.
 */
export function cachedIntl<Options extends object, T>(
  constructor: IntlConstructor<Options, T>,
  locale: string,
  options: NoInfer<Options>,
): T {
  const cache = caches.get(constructor) ?? new Map<string, unknown>();
  caches.set(constructor, cache);
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known !== undefined) return known as T;
  const made = new constructor(supportedLocale(locale), options);
  cache.set(key, made);
  return made;
}

/** The locale as BCP 47 has it. `de_DE`, as POSIX and Java write it, is understood. */
export function supportedLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
