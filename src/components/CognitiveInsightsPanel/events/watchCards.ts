import type { RefObject } from 'react';
import { cardsIn } from '../feed/cardsIn';
import type { InsightEventHandler } from '../insightEvent';

/** So long must half of a card be on screen to count as looked at. */
const dwellMs = 1_000;

/**
 * Watches a panel's content and tells which cards are looked at and opened, which evidence is followed and which options
 * are chosen. It reads what is drawn, so that the cards know nothing of it.
 *
 * @returns Ends it.
 */
export function watchCards(
  content: HTMLElement,
  onEventRef: RefObject<InsightEventHandler>,
): () => void {
  const viewed = new Set<string>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const idOf = (element: Element) => (element as HTMLElement).dataset.insight ?? '';
  const leave = (card: Element) => {
    clearTimeout(timers.get(card));
    timers.delete(card);
  };
  const sight =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) {
              const id = idOf(target);
              leave(target);
              if (!isIntersecting || viewed.has(id)) continue;
              const tell = () => {
                viewed.add(id);
                onEventRef.current({ type: 'insight.viewed', id, dwellMs });
              };
              timers.set(target, setTimeout(tell, dwellMs));
            }
          },
          { threshold: 0.5 },
        );
  const watched = new Set<Element>();
  const watchSight = () => {
    const cards = new Set<Element>(cardsIn(content));
    for (const card of watched) {
      if (cards.has(card)) continue;
      watched.delete(card);
      sight?.unobserve(card);
      leave(card);
    }
    for (const card of cards) {
      if (watched.has(card)) continue;
      watched.add(card);
      sight?.observe(card);
    }
  };
  const changes = new MutationObserver((records) => {
    watchSight();
    for (const { type, target } of records) {
      const { part, state, insight } = (target as HTMLElement).dataset;
      if (type !== 'attributes' || part !== 'insight' || state !== 'open') continue;
      onEventRef.current({ type: 'explanation.opened', id: insight ?? '' });
    }
  });
  changes.observe(content, {
    attributes: true,
    attributeFilter: ['data-state'],
    childList: true,
    subtree: true,
  });
  watchSight();

  const press = ({ target }: Event) => {
    const link = (target as Element).closest('a[href]');
    const evidence = link?.closest<HTMLElement>('[data-evidence]');
    const card = link?.closest('[data-part=insight]');
    if (!evidence || !card) return;
    const evidenceId = evidence.dataset.evidence ?? '';
    onEventRef.current({ type: 'evidence.opened', id: idOf(card), evidenceId });
  };
  const choose = ({ target }: Event) => {
    const optionId = (target as HTMLElement).dataset.option;
    const decision = (target as Element).closest<HTMLElement>('[data-decision]');
    if (optionId === undefined || decision === null) return;
    const id = decision.dataset.decision ?? '';
    onEventRef.current({ type: 'decision.optionViewed', id, optionId });
  };
  content.addEventListener('click', press);
  content.addEventListener('change', choose);
  return () => {
    sight?.disconnect();
    changes.disconnect();
    timers.forEach(clearTimeout);
    content.removeEventListener('click', press);
    content.removeEventListener('change', choose);
  };
}
