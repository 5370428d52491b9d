import { expect, waitFor } from 'storybook/test';

/** Waits until what comes right after the first view is there: buttons at the cards, keys, and icons of kinds. */
export async function whole(story: HTMLElement): Promise<void> {
  await waitFor(async () => {
    for (const card of story.querySelectorAll('article[data-insight]')) {
      await expect(card.querySelector(':scope > span svg')).not.toBeNull();
      await expect(card.querySelector('button[aria-label^="Accept"]')).not.toBeNull();
    }
  });
}
