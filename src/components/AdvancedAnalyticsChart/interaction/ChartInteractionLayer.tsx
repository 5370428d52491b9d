import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useMoreTexts } from '../../../internal';
import type { ChartEngine } from '../engine/chartEngine';
import { attachInteraction, type ChartInteraction } from './attachInteraction';
import { Overlay } from './ChartInteractionLayer.styles';
import { chartPartMessages } from '../parts/partMessages';
import type { ChartInteractionSettings } from './interactionSettings';

export interface ChartInteractionLayerProps {
  readonly engine: ChartEngine;
  /** What pointer and keyboard meet. */
  readonly surface: RefObject<HTMLElement | null>;
  /** A live region that stands already. */
  readonly speech: RefObject<HTMLElement | null>;
  readonly settings: ChartInteractionSettings;
  /** Gets the interaction, for menus and methods; `null` when it ends. Keep the function between renders. */
  readonly onInteraction: (interaction: ChartInteraction | null) => void;
}

/**
 * Crosshair, tooltip, keyboard and zoom. It comes in a file of its own once the picture stands, so that the picture
 * waits for nothing, and renders once: all that moves in it is moved by hand.
 */
export function ChartInteractionLayer(props: ChartInteractionLayerProps) {
  const { engine, surface, speech, onInteraction } = props;
  const format = useMoreTexts(props.settings.format, chartPartMessages);
  const settings = useMemo(() => ({ ...props.settings, format }), [props.settings, format]);
  const own = useRef<ChartInteraction | null>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
    own.current?.configure(settings);
  }, [settings]);
  useEffect(() => {
    const parts = { surface: surface.current, overlay: overlay.current, speech: speech.current };
    if (!parts.surface || !parts.overlay || !parts.speech) return undefined;
    const interaction = attachInteraction(
      engine,
      { surface: parts.surface, overlay: parts.overlay, speech: parts.speech },
      latest.current,
    );
    own.current = interaction;
    onInteraction(interaction);
    return () => {
      own.current = null;
      onInteraction(null);
      interaction.dispose();
    };
  }, [engine, surface, speech, onInteraction]);
  return <Overlay ref={overlay} aria-hidden data-shown="none" />;
}
