/** Hands a file to the person at the screen, under a name made from a title. */
export function saveFile(blob: Blob, title: string, extension: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80) || 'process'}.${extension}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
