import type { Format, StatusLook } from '../../internal/index';

/** A status as it is drawn: shape, colour and word. */
export interface DrawnStatus extends StatusLook {
  readonly label: string;
}

/** How known statuses look, by the service's names, and the keys of their words. */
export type Looks<Key extends string> = Readonly<
  Record<string, StatusLook & { readonly message: Key }>
>;

/** How a status is drawn by a table of known ones. One of an unknown name is neutral and called by that name. */
export function drawKnown<Key extends string>(
  looks: Looks<Key>,
  status: string,
  { text }: Pick<Format<Key | 'notStated'>, 'text'>,
): DrawnStatus {
  const look = Object.hasOwn(looks, status) ? looks[status] : undefined;
  return look === undefined
    ? { shape: 'circle', tone: 'neutral', label: status || text('notStated') }
    : { shape: look.shape, tone: look.tone, label: text(look.message) };
}
