const service = globalThis as { waiting?: (() => void)[] };

/** A service that takes until the test says that it has answered. */
export function untilAnswered(): Promise<void> {
  return new Promise((resolve) => {
    (service.waiting ??= []).push(resolve);
  });
}

/** Has it answer whoever waits. Gives back how many did. */
export function answer(): number {
  const waiting = service.waiting?.splice(0) ?? [];
  for (const resolve of waiting) resolve();
  return waiting.length;
}
