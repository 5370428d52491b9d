import { type RefObject, useEffect, useRef } from 'react';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartInteraction, InteractionParts } from './attachInteraction';
import type { InteractionSettings } from './interactionSettings';

/** Refs to the elements that a person meets. */
export type InteractionRefs = {
  readonly [Part in keyof InteractionParts]: RefObject<HTMLElement | null>;
};

/**
 * Brings the chart to life once it is drawn: pointer and keyboard come in a file of their own, so that the picture
 * waits for nothing. The ref is empty until then.
 */
export function useInteraction(
  engine: ChartEngine,
  { surface, overlay, speech }: InteractionRefs,
  settings: InteractionSettings,
  isShown: boolean,
): RefObject<ChartInteraction | null> {
  const interaction = useRef<ChartInteraction | null>(null);
  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
    interaction.current?.configure(settings);
  }, [settings]);
  useEffect(() => {
    if (!isShown) return undefined;
    let isCurrent = true;
    void import('./attachInteraction').then(({ attachInteraction }) => {
      const parts = {
        surface: surface.current,
        overlay: overlay.current,
        speech: speech.current,
      };
      if (!isCurrent || !parts.surface || !parts.overlay || !parts.speech) return;
      interaction.current = attachInteraction(
        engine,
        { surface: parts.surface, overlay: parts.overlay, speech: parts.speech },
        latest.current,
      );
    });
    return () => {
      isCurrent = false;
      interaction.current?.dispose();
      interaction.current = null;
    };
  }, [engine, surface, overlay, speech, isShown]);
  return interaction;
}
