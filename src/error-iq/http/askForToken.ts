import { untilAborted } from './untilAborted';

/** The token to send, `null` for none, or that it could not be had. */
export type TokenAnswer =
  | { readonly ok: true; readonly token: string | null }
  | { readonly ok: false; readonly message: string };

type GetToken = () => string | null | undefined | Promise<string | null | undefined>;

/**
 * Asks the app for its token. Rejects only when `signal` is aborted. What `getToken` throws is not passed on, and a
 * token that no header can carry is not handed to `fetch`: both messages would quote it.
 */
export async function askForToken(
  getToken: GetToken | undefined,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  if (!getToken) return { ok: true, token: null };
  try {
    const given = await untilAborted(Promise.resolve().then(getToken), signal);
    const token = given?.trim();
    if (!token) return { ok: true, token: null };
    if (/^[\x20-\x7e]+$/.test(token)) return { ok: true, token };
    return { ok: false, message: '`getToken` gave a text that no header can carry.' };
  } catch {
    signal.throwIfAborted();
    return { ok: false, message: '`getToken` failed, so the call was not sent.' };
  }
}
