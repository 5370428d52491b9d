/** Brings the keys of a log's extensions to the prefixes that the standard names. */
export interface XesKeys {
  readonly declare: (prefix: string, uri: string) => void;
  readonly toStandard: (key: string) => string;
}

const standardExtension = /\/(concept|time|org|lifecycle)\.xesext$/;

/** A log may declare the concept extension with the prefix `c`; its `c:name` then is `concept:name` (IEEE 1849, 4.3). */
export function createXesKeys(): XesKeys {
  const standardOf = new Map<string, string>();
  return {
    declare: (prefix, uri) => {
      const standard = standardExtension.exec(uri)?.[1];
      if (standard !== undefined && prefix !== '' && prefix !== standard) {
        standardOf.set(prefix, standard);
      }
    },
    toStandard: (key) => {
      if (standardOf.size === 0) return key;
      const colon = key.indexOf(':');
      const standard = standardOf.get(key.slice(0, Math.max(0, colon)));
      return standard === undefined ? key : standard + key.slice(colon);
    },
  };
}
