import {
  Function as FunctionToken,
  LeftCurlyBracket,
  LeftParenthesis,
  LeftSquareBracket,
  RightCurlyBracket,
  RightParenthesis,
  RightSquareBracket,
  tokenize,
} from 'css-tree/tokenizer';

const deepest = 24;
const mostTokens = 20_000;
const opening = new Set([FunctionToken, LeftCurlyBracket, LeftParenthesis, LeftSquareBracket]);
const closing = new Set([RightCurlyBracket, RightParenthesis, RightSquareBracket]);

/**
 * Whether a sheet is small enough to be parsed. The parser calls itself for every bracket, so ten thousand of them
 * would overflow the stack; the tokenizer reads any text in one pass.
 */
export function isBounded(css: string): boolean {
  let depth = 0;
  let reached = 0;
  let tokens = 0;
  tokenize(css, (type) => {
    tokens++;
    if (opening.has(type)) reached = Math.max(reached, ++depth);
    else if (closing.has(type)) depth = Math.max(0, depth - 1);
  });
  return reached <= deepest && tokens <= mostTokens;
}
