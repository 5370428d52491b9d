import type { NotificationItem } from '../model';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const searched = new WeakMap<NotificationItem, string>();

function textOf(item: NotificationItem): string {
  let text = searched.get(item);
  if (text === undefined) {
    const details = item.details.map(({ label, value }) => `${label} ${value}`);
    text = fold(
      [
        item.title,
        item.body,
        item.type,
        item.source ?? '',
        item.actor?.name ?? '',
        ...details,
      ].join('\n'),
    );
    searched.set(item, text);
  }
  return text;
}

/**
 * Makes the predicate of a text search: every word of `text` must occur somewhere in an item, in any order. Letters are
 * compared by NFKC and lower case of Unicode, the same in every locale. An item's text is prepared once.
 */
export function searchText(text: string): (item: NotificationItem) => boolean {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (item) => {
    const searchedText = textOf(item);
    return words.every((word) => searchedText.includes(word));
  };
}
