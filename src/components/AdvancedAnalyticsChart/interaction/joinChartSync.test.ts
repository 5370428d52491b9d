import { expect, it, vi } from 'vitest';
import type { ChartDomain } from '../chartSpec';
import { interactionSettingsOf } from '../testSupport/interactionSettingsOf';
import type { InteractionSettings } from './interactionSettings';
import { joinChartSync } from './joinChartSync';

/** A chart of a group that notes what it hears, and takes over what others show. */
function member(parts: Partial<InteractionSettings>) {
  const heard: unknown[] = [];
  let settings = interactionSettingsOf({ syncId: 'page', ...parts });
  const onVisibility = vi.fn((visibility: InteractionSettings['visibility']) => {
    settings = { ...settings, visibility };
    sync.update();
  });
  settings = { ...settings, onVisibility };
  const sync = joinChartSync({
    settings: () => settings,
    point: (x) => heard.push(x),
    show: (domain) => heard.push(domain),
    select: (range) => heard.push(['selected', range]),
  });
  return {
    sync,
    heard,
    onVisibility,
    shown: () => settings.visibility,
    change: (next: Partial<InteractionSettings>) => {
      settings = { ...settings, ...next };
      sync.update();
    },
  };
}

it('shares crosshair and part in view unless told otherwise, and not with itself', () => {
  const [one, other] = [member({}), member({})];
  const domain: ChartDomain = [1, 2];
  one.sync.tell({ cursor: 5 });
  one.sync.tell({ domain });
  one.sync.tell({ selection: domain });
  one.change({ visibility: { a: false } });
  expect(other.heard).toEqual([5, domain]);
  expect(one.heard).toEqual([]);
  expect(other.onVisibility).not.toHaveBeenCalled();
  one.sync.leave();
  other.sync.leave();
});

it('shares what is shown once, keeps what only the other knows, and ends', () => {
  const syncParts = ['visibility', 'selection'] as const;
  const [one, other] = [member({ syncParts }), member({ syncParts, visibility: { own: false } })];
  one.change({ visibility: { a: false } });
  expect(other.shown()).toEqual({ own: false, a: false });
  other.change({ visibility: { own: false, a: true } });
  expect(one.shown()).toEqual({ own: false, a: true });
  expect(one.onVisibility).toHaveBeenCalledTimes(1);
  one.sync.tell({ selection: null, cursor: 3 });
  expect(other.heard).toEqual([['selected', null]]);
  one.sync.leave();
  other.sync.leave();
});

it('hears of its new group only, and of none when it has left', () => {
  const [one, other] = [member({}), member({})];
  other.change({ syncId: 'elsewhere' });
  one.sync.tell({ cursor: 1 });
  one.change({ syncId: 'elsewhere' });
  one.sync.tell({ cursor: 2 });
  other.sync.leave();
  one.sync.tell({ cursor: 3 });
  expect(other.heard).toEqual([2]);
  one.sync.leave();
});
