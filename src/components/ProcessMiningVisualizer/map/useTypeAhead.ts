import { useRef } from 'react';

const pause = 500;

/** Gives the letters typed so far, beginning anew after a pause of half a second. */
export function useTypeAhead(): (letter: string) => string {
  const typed = useRef({ text: '', at: 0 });
  return (letter) => {
    const at = performance.now();
    const text = at - typed.current.at > pause ? letter : typed.current.text + letter;
    typed.current = { text, at };
    return text;
  };
}
