import { type KeyboardEvent, useRef } from 'react';

/** Pause after which typing begins a new word, in milliseconds. */
const pause = 700;

/**
 * Gathers what is typed into a word, as a list that is searched by its beginnings needs it. The function answers the
 * word so far, or `null` for a key that is no letter or means something else.
 */
export function useTypeahead(): (event: KeyboardEvent) => string | null {
  const typed = useRef({ text: '', at: -pause });
  return (event) => {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
    const isLetter = key.length === 1 && !' */?'.includes(key);
    if (!isLetter || ctrlKey || metaKey || altKey) return null;
    const { text, at } = typed.current;
    typed.current = { text: timeStamp - at < pause ? text + key : key, at: timeStamp };
    return typed.current.text;
  };
}
