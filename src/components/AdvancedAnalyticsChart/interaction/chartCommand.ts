/** What a key asks of the chart. */
export type ChartCommand =
  | { readonly kind: 'step'; readonly by: 'pixel' | 'row' | 'tick'; readonly to: 1 | -1 }
  | { readonly kind: 'series'; readonly to: 1 | -1 }
  | { readonly kind: 'end'; readonly of: 'view' | 'data'; readonly to: 1 | -1 }
  | { readonly kind: 'extreme'; readonly which: 'min' | 'max' }
  | { readonly kind: 'anomaly' | 'annotation'; readonly to: 1 | -1 }
  | { readonly kind: 'zoom'; readonly to: 1 | -1 | 0 }
  | { readonly kind: 'pan'; readonly to: 1 | -1 }
  | {
      readonly kind:
        | 'breach'
        | 'pin'
        | 'select'
        | 'range'
        | 'solo'
        | 'escape'
        | 'undo'
        | 'redo'
        | 'table'
        | 'describe'
        | 'level'
        | 'go'
        | 'play'
        | 'explore';
    };

/** The keys that matter of a keyboard event. */
export type ChartKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The command of a key; `null` for a key that is the browser's. Left is always where the eye goes left, since time
 * runs from left to right in every script. Keys with Ctrl, Alt or Meta stay the browser's, but for undo and the data's ends.
 */
export function chartCommand(key: ChartKey, isRightToLeft = false): ChartCommand | null {
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) return withControl(key);
  switch (key.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return {
        kind: 'step',
        by: key.shiftKey ? 'row' : 'pixel',
        to: key.key === 'ArrowLeft' ? -1 : 1,
      };
    case 'ArrowUp':
      return { kind: 'series', to: -1 };
    case 'ArrowDown':
      return { kind: 'series', to: 1 };
    case 'Home':
      return { kind: 'end', of: 'view', to: -1 };
    case 'End':
      return { kind: 'end', of: 'view', to: 1 };
    case 'PageUp':
      return { kind: 'step', by: 'tick', to: -1 };
    case 'PageDown':
      return { kind: 'step', by: 'tick', to: 1 };
    case 'Enter':
      return { kind: 'pin' };
    case ' ':
      return { kind: key.shiftKey ? 'range' : 'select' };
    case 'Escape':
      return { kind: 'escape' };
    case '+':
    case '=':
      return { kind: 'zoom', to: 1 };
    case '-':
      return { kind: 'zoom', to: -1 };
    case '0':
      return { kind: 'zoom', to: 0 };
    case '[':
      return { kind: 'pan', to: isRightToLeft ? 1 : -1 };
    case ']':
      return { kind: 'pan', to: isRightToLeft ? -1 : 1 };
    case ',':
      return { kind: 'annotation', to: -1 };
    case '.':
      return { kind: 'annotation', to: 1 };
    default:
      return letter(key);
  }
}

function letter({ key, shiftKey }: ChartKey): ChartCommand | null {
  switch (key.toLowerCase()) {
    case 'm':
      return { kind: 'extreme', which: 'max' };
    case 'n':
      return { kind: 'extreme', which: 'min' };
    case 'a':
      return { kind: 'anomaly', to: shiftKey ? -1 : 1 };
    case 'b':
      return { kind: 'breach' };
    case 'f':
      return { kind: 'select' };
    case 's':
      return { kind: 'solo' };
    case 'g':
      return { kind: 'go' };
    case 't':
      return { kind: 'table' };
    case 'd':
      return { kind: shiftKey ? 'level' : 'describe' };
    case 'p':
      return { kind: 'play' };
    case 'e':
      return { kind: 'explore' };
    default:
      return null;
  }
}

function withControl({ key, shiftKey }: ChartKey): ChartCommand | null {
  if (key === 'Home' || key === 'End') {
    return { kind: 'end', of: 'data', to: key === 'Home' ? -1 : 1 };
  }
  if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return null;
}
