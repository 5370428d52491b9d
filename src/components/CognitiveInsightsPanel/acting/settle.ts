/** Awaits what the app does. `null`: it went well; otherwise why not, in the app's words. */
export async function settle(
  run: () => unknown,
): Promise<{ readonly reason: string | null } | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return { reason: error instanceof Error && error.message !== '' ? error.message : null };
  }
}
