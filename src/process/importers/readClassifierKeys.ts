/** The keys of a classifier: parted by blanks; one that has blanks itself stands in single quotes (IEEE 1849, 4.4). */
export function readClassifierKeys(text: string): string[] {
  return Array.from(
    text.matchAll(/'([^']*)'|(\S+)/g),
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
